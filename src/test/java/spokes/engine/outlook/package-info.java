/** What is expected to be asked for, of one product and of many, told on small worlds. */
@NullMarked
package spokes.engine.outlook;

import org.jspecify.annotations.NullMarked;
