/** Forecasts of workspaces, by hand. */
@NullMarked
package spokes.app.forecast;

import org.jspecify.annotations.NullMarked;
