/** The add-in's id in manifest.xml: the settings that it keeps in a workbook belong to it. A test compares the two. */
export const ADD_IN_ID = "524769d4-aa30-4307-8f66-35b8038a03b4";
