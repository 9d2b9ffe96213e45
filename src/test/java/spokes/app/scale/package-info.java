/** Order history of millions of lines: its speed, its memory, and that a kill or a cancel leaves no trace. */
@NullMarked
package spokes.app.scale;

import org.jspecify.annotations.NullMarked;
