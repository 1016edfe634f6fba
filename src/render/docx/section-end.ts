/** The style of a paragraph that is there for OOXML's sake: it carries the properties of a section, stands in an empty cell, between two tables or behind a frame. As low as a line can be: it must not open a page of its own. */
export const sectionEndStyle = 'sectionEnd'
