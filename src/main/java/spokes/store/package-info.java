/**
 * Keeps a workspace in a file: the sheets as tables, and the journal of steps, so that undo survives a restart.
 *
 * <p>Order lines are no rows of H2: their packed blocks are, with the steps that made and replaced them, so that undo and
 * redo of an import switch blocks and move no line. An import's blocks are written ahead in transactions of some
 * megabytes, seen by nobody, and switched in by one short one.
 *
 * <p>One workspace is one H2 file that one Spokes has open at a time. Each step is one transaction, durable when the
 * call returns. Before H2 may look at a file its schema is read as plain data, because a foreign database can carry
 * code. The only room that says SQL; it journals {@link spokes.model.Edit}s and never sees a command. Imports {@code
 * model}; {@code app} puts it under {@code session}.
 */
@NullMarked
package spokes.store;

import org.jspecify.annotations.NullMarked;
