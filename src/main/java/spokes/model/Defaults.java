package spokes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.sheet.Sheet;

/**
 * What is assumed where a planner gave nothing: all of it read from the shipped data files, each with its source.
 *
 * @param assumptions defaults of the settings by key, in the order of the file
 * @param rates       the shipped rate card
 * @param services    the shipped services with their days by zone; the one named {@code private ground} serves cards
 *                    that have no service row
 * @param freight     the shipped freight rows, from and to {@code *}
 * @param sources     source and date of rates, services and freight, by title of the sheet; of a single service or mode,
 *                    if it has its own, by title and name: {@code freight: ltl}
 */
public record Defaults(
        Map<String, Assumption> assumptions,
        List<Rate> rates,
        List<Service> services,
        List<FreightRate> freight,
        Map<String, String> sources) {
    public Defaults {
        assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
        rates = List.copyOf(rates);
        services = List.copyOf(services);
        freight = List.copyOf(freight);
        sources = Map.copyOf(sources);
    }

    /** The same with other freight rows. */
    public Defaults withFreight(List<FreightRate> others) {
        return new Defaults(assumptions, rates, services, others, sources);
    }

    /** Who says so, and when, of a shipped row: of the service or mode of that name, else of its sheet; empty if unknown. */
    public String sourceOf(Sheet sheet, String name) {
        return Optional.ofNullable(sources.get(sourceKey(sheet, name)))
                .orElseGet(() -> sources.getOrDefault(sheet.title(), ""));
    }

    /** Where {@link #sources} keeps the source of a single service or mode. */
    public static String sourceKey(Sheet sheet, String name) {
        return sheet.title() + ": " + name;
    }
}
