package spokes.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import spokes.report.page.Html;

/** A page as a document of its own, in the style and on the paper of all reports. */
final class Document {
    /** Countries whose paper is Letter (Unicode CLDR, supplemental data, paper size). */
    private static final Set<String> LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private Document() {}

    static String of(String title, Html body, Locale locale) {
        return """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="UTF-8"/>
            <title>%s</title>
            <style>
            @page { size: %s; }
            %s</style></head><body>
            %s</body></html>
            """.formatted(Html.escape(title), LETTER.contains(locale.getCountry()) ? "letter" : "A4", css(), body);
    }

    private static String css() {
        try (InputStream file = Document.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(file, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped report.css", e);
        }
    }
}
