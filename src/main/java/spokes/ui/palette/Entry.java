package spokes.ui.palette;

/**
 * One line that can be found.
 *
 * @param target where it leads
 * @param title  what it is called
 * @param detail what tells it from others of that name, as its code
 * @param more   what it may be looked for by, though it is not shown
 */
public record Entry(Target target, String title, String detail, String more) {}
