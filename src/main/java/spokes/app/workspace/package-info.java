/**
 * An open workspace file and the spreadsheets that go in and out of it: where {@code store}, {@code exchange} and
 * {@code session} meet.
 *
 * <p>Commands and window both stand on it.
 */
@NullMarked
package spokes.app.workspace;

import org.jspecify.annotations.NullMarked;
