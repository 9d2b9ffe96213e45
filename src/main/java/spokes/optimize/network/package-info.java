/**
 * Which centers to open, and how many: a workspace's network as a {@link spokes.optimize.location problem of locations},
 * and its solutions in the words of the workspace.
 */
@NullMarked
package spokes.optimize.network;

import org.jspecify.annotations.NullMarked;
