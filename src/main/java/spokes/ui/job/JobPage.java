package spokes.ui.job;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import spokes.session.Command;

/**
 * What a job found.
 *
 * @param answer    the answer in a sentence
 * @param sentences what else is to be said, the most important first
 * @param tables    the details; those without rows are left out
 * @param step      what is proposed, as one step; empty if nothing is
 */
public record JobPage(String answer, List<String> sentences, List<JobTable> tables, Optional<Command> step) {
    public JobPage {
        requireNonNull(answer, "answer");
        requireNonNull(step, "step");
        sentences = List.copyOf(sentences);
        tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }
}
