/** The session as a planner lives it: do, see, take back, come again tomorrow. */
@NullMarked
package spokes.session;

import org.jspecify.annotations.NullMarked;
