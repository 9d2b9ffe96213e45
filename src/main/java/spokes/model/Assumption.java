package spokes.model;

/**
 * A default that a planner may change, and where it comes from. A row of the sheet settings of the same key overrides it.
 *
 * @param key    the setting's key
 * @param value  its default as text; empty for none
 * @param unit   unit of the value; empty for text
 * @param label  what it means, for people
 * @param source who says so
 * @param date   when they said so
 */
public record Assumption(String key, String value, String unit, String label, String source, String date) {}
