package spokes.ui.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import spokes.ui.FileName;
import spokes.ui.Texts;
import spokes.ui.study.Workplace;

/** Asks where a document is to lie, and has it written in the background. */
final class PrintTrip {
    private final Workplace at;
    private final Texts texts;
    private final Printing printing;

    PrintTrip(Workplace at, Texts texts, Printing printing) {
        this.at = at;
        this.texts = texts;
        this.printing = printing;
    }

    void start(Printout printout) {
        at.choosers()
                .chooseNewExport(FileName.of(printout.title(), ".html"))
                .ifPresent(file -> at.background()
                        .start(texts.get("job.printing"), _ -> printing.print(printout, file), this::tell));
    }

    private void tell(List<Path> written) {
        Path document = written.getFirst();
        String words = texts.get("job.printed", document.toString(), written.size() - 1);
        Path folder = Optional.ofNullable(document.getParent()).orElse(document);
        at.notices().offer(words, texts.get("job.show"), () -> at.desk().reveal(folder));
    }
}
