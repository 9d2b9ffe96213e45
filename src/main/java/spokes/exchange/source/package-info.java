/**
 * Sheets of files as they are read: each row a draft, with what is wrong with it, before it is matched with what is there.
 *
 * <p>A {@link spokes.exchange.source.Source} is a sheet of a file and keeps count of its rows; a
 * {@link spokes.exchange.source.Draft} is one of them, stored, merged or rejected; {@link
 * spokes.exchange.source.SourceReader} reads them cell by cell. Uses {@code file}, {@code header}, {@code cell} and
 * {@code findings}; used by {@code resolve}, which looks up what the drafts name, and {@code exchange}.
 */
@NullMarked
package spokes.exchange.source;

import org.jspecify.annotations.NullMarked;
