package spokes.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The planner's settings over the shipped assumptions. Every read names a key that the assumptions have. A value that
 * cannot be used, as text where a number belongs, counts as not chosen: see {@link #listUnusable}.
 */
public final class Settings {
    private final Map<String, Assumption> assumptions;
    private final Map<String, String> chosen;
    private final SortedMap<String, String> problems = new TreeMap<>();

    Settings(Map<String, Assumption> assumptions, Map<String, String> chosen) {
        this.assumptions = assumptions;
        chosen.forEach((key, value) -> Optional.ofNullable(assumptions.get(key))
                .flatMap(assumption -> assumption.findProblem(value))
                .ifPresent(problem -> problems.put(key, problem)));
        Map<String, String> usable = new HashMap<>(chosen);
        usable.keySet().removeAll(problems.keySet());
        this.chosen = Map.copyOf(usable);
    }

    /**
     * The value in force, empty if there is none.
     *
     * @throws IllegalArgumentException if no assumption has this key
     */
    public String text(String key) {
        Assumption assumption = assumptions.get(key);
        if (assumption == null) {
            throw new IllegalArgumentException("no setting " + key + "; there are " + assumptions.keySet());
        }
        String own = chosen.getOrDefault(key, "");
        return own.isBlank() ? assumption.value() : own;
    }

    /** The number in force, if there is one. */
    public OptionalDouble findNumber(String key) {
        String text = text(key);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text.strip()));
    }

    /**
     * The number in force.
     *
     * @throws IllegalStateException if there is none
     */
    public double number(String key) {
        return findNumber(key).orElseThrow(() -> new IllegalStateException("setting " + key + " has no value"));
    }

    /** The numbers of a setting that is a list, separated by blanks. */
    public double[] numbers(String key) {
        return Arrays.stream(text(key).strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The first day of the horizon, if it is settled. */
    public Optional<LocalDate> findPlanDate() {
        String text = text("plan_date");
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    /**
     * The first day of the horizon; a workspace without one (nothing was ever imported) plans from 1970-01-01.
     */
    public LocalDate planDate() {
        return findPlanDate().orElse(LocalDate.EPOCH);
    }

    /**
     * The plan's first day.
     *
     * @throws Refused if nobody set it, and no orders were imported that would
     */
    public LocalDate getPlanDate() throws Refused {
        return findPlanDate()
                .orElseThrow(() -> new Refused("the plan has no first day yet: import orders, or set plan_date"));
    }

    /** Days of the horizon, a whole number of at least 1. */
    public int horizonDays() {
        return (int) number("horizon_days");
    }

    /** Whether a switch is on. */
    public boolean isOn(String key) {
        return text(key).strip().equals("on");
    }

    /** What is wrong with the values that cannot be used, by key; their defaults stand in. */
    public SortedMap<String, String> listUnusable() {
        return Collections.unmodifiableSortedMap(problems);
    }

    /** Whether the planner set this key, rather than leaving the assumption. */
    public boolean isChosen(String key) {
        return !chosen.getOrDefault(key, "").isBlank();
    }
}
