/**
 * What customers of the sample want: the catalog, who lives where, seasons, baskets, orders and what is sent back.
 *
 * <p>Uses {@code geo} for ZIPs. Everything here comes from {@link spokes.sample.demand.SampleDays#chance chance with a
 * fixed seed}.
 */
@NullMarked
package spokes.sample.demand;

import org.jspecify.annotations.NullMarked;
