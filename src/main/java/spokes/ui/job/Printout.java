package spokes.ui.job;

import static java.util.Objects.requireNonNull;

import spokes.ui.Figures;

/**
 * What a job found, as it is put on paper.
 *
 * @param title    what it is about
 * @param subtitle whose plan it is of, and when
 */
public record Printout(String title, String subtitle, JobPage page, Figures figures) {
    public Printout {
        requireNonNull(title, "title");
        requireNonNull(subtitle, "subtitle");
        requireNonNull(page, "page");
        requireNonNull(figures, "figures");
    }
}
