/// JSON files that people edit: read with the place (line, column) of every value, checked against
/// a JSON Schema, bound to records. Knows no policy and no course.
package org.kokoroe.core.json;
