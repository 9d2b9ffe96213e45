package spokes.exchange.format;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.BadFile;

/** Reads a cell of an {@code .ods} workbook: its typed value, or the text that it shows. */
final class OdsCell {
    private static final int LONGEST_TEXT = 100_000;
    private static final Set<String> SPANS = Set.of("p", "h", "span", "a");
    private static final int SECONDS_OF_DAY = 86_400;

    private final Path path;
    private final XMLStreamReader xml;
    private final StringBuilder shown = new StringBuilder();

    OdsCell(Path path, XMLStreamReader xml) {
        this.path = path;
        this.xml = xml;
    }

    /** The value of the cell that has just begun; null if blank. Goes on to its end. */
    @Nullable
    Object read() throws XMLStreamException, BadFile {
        String type = attribute(xml, "value-type");
        String value = attribute(xml, "value");
        String currency = attribute(xml, "currency");
        String date = attribute(xml, "date-value");
        String time = attribute(xml, "time-value");
        String yes = attribute(xml, "boolean-value");
        String string = attribute(xml, "string-value");
        readShown();
        return switch (type) {
            case "float", "percentage" -> number(value);
            case "currency" -> {
                Object number = number(value);
                boolean plain = currency.isEmpty() || currency.equals("USD");
                yield number instanceof Double amount && !plain ? NumberFormats.money(amount, currency) : number;
            }
            case "date" -> date(date);
            case "time" -> time(time);
            case "boolean" -> yes.isEmpty() ? text() : (Object) yes.equals("true");
            default -> string.isEmpty() ? text() : string;
        };
    }

    private Object number(String value) {
        try {
            double number = Double.parseDouble(value);
            String digits = shown.toString();
            // a ZIP or code that is shown with leading zeros
            boolean zeros = digits.length() > 1
                    && digits.length() < 20
                    && digits.startsWith("0")
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!Double.isFinite(number)) {
                return Double.toString(number);
            }
            return zeros && Double.parseDouble(digits) == number ? digits : (Object) number;
        } catch (NumberFormatException e) {
            return text();
        }
    }

    private Object date(String value) {
        try {
            return value.length() > 10
                    ? LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value)
                    : LocalDate.parse(value).atStartOfDay();
        } catch (DateTimeException e) {
            return text();
        }
    }

    /** A time of the day is a part of a day, as in the other workbooks. */
    private Object time(String value) {
        try {
            return Duration.parse(value).toMillis() / 1000.0 / SECONDS_OF_DAY;
        } catch (DateTimeException | ArithmeticException e) {
            return text();
        }
    }

    private String text() {
        return shown.toString();
    }

    /** What the cell shows: its paragraphs, without comments and pictures. */
    private void readShown() throws XMLStreamException, BadFile {
        shown.setLength(0);
        int depth = 1;
        boolean paragraph = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (SPANS.contains(name)) {
                        if (name.equals("p") && paragraph) {
                            shown.append('\n');
                        }
                        paragraph |= name.equals("p");
                        depth++;
                    } else {
                        blankOrSkip(name);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 1) {
                        append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void blankOrSkip(String name) throws XMLStreamException, BadFile {
        switch (name) {
            case "s" -> {
                String times = attribute(xml, "c");
                append(" ".repeat(times.isEmpty() ? 1 : Math.clamp(Long.parseLong(times), 1, 1000)));
            }
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {}
        }
        skip(xml);
    }

    private void append(String text) throws BadFile {
        if (shown.length() + text.length() > LONGEST_TEXT) {
            throw WorkbookGuard.dishonest(path, "it holds a cell that is longer than cells can be");
        }
        shown.append(text);
    }

    /** An attribute by its name without prefix; empty if it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes on to the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
