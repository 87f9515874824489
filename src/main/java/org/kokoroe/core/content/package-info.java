/// Everything that ships as data, read together: policies, courses, terms, the organisation; and
/// `validate`, which names every problem with file, line and column.
package org.kokoroe.core.content;
