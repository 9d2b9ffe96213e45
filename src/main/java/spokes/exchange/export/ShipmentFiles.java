package spokes.exchange.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pair of files of each shipment between centers, named after its number and whom it is for; and of each inbound
 * shipment a notice for each center that gets some.
 */
final class ShipmentFiles {
    private static final String START = "shipment_";
    /** What the name of a notice of an inbound shipment starts with. */
    static final String INBOUND = "inbound_";

    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Map<Path, Page> pages = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The files of shipments, to lie in a folder. */
    ShipmentFiles(Path folder, Shipments shipments, List<InboundNotices.Notice> inbound) {
        this.folder = folder;
        for (Shipments.Shipment shipment : shipments.list()) {
            put(START, shipment.number(), "order", shipment.from(), shipments.order(shipment));
            put(START, shipment.number(), "notice", shipment.to(), shipments.notice(shipment));
        }
        inbound.forEach(notice -> put(INBOUND, notice.shipment(), "notice", notice.center(), notice.page()));
    }

    private void put(String start, String number, String kind, String center, Page page) {
        String name = "%s%s_%s_%s".formatted(start, plain(number), kind, plain(center));
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        pages.put(folder.resolve(free + ".csv"), page);
    }

    /** A code as a part of a file's name that every system takes. */
    private static String plain(String code) {
        String plain = code.replaceAll("[^\\p{L}\\p{N}-]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    /** Each file with what is in it, in the order of shipments, order before notice. */
    Map<Path, Page> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** Files of shipments in the folder, from an export before, that are of no shipment any more. */
    List<Path> listOutdated() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !taken.contains(stem(file)))
                    .filter(file -> stem(file).startsWith(START) || stem(file).startsWith(INBOUND))
                    .filter(ShipmentFiles::isOurs)
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? name.substring(0, name.length() - 4) : "";
    }

    /** Whether Spokes wrote it: by its headers, not by its name alone. */
    private static boolean isOurs(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String headers =
                    String.valueOf(reader.readLine()).replace("\ufeff", "").replace(';', ',');
            return headers.equals(String.join(",", ShipmentLine.ORDER))
                    || headers.equals(String.join(",", ShipmentLine.NOTICE))
                    || headers.equals(String.join(",", InboundNotices.COLUMNS));
        } catch (IOException e) {
            return false; // not UTF-8, or not readable: somebody else's
        }
    }
}
