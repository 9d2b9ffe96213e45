/** Sheets of rows: the packed ones against plain ones. */
@NullMarked
package spokes.model.sheet;

import org.jspecify.annotations.NullMarked;
