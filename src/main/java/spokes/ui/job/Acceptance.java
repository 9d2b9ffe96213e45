package spokes.ui.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.Command;
import spokes.session.MakeScenario;
import spokes.session.Prepared;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.study.Workplace;

/** Takes a step that a job proposed, here or in a scenario made for it. It is worked out off the window's thread. */
final class Acceptance {
    private final Workplace at;
    private final Texts texts;

    Acceptance(Workplace at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    /** A step that is worked out, or why it cannot be. */
    private record Made(Optional<Prepared> prepared, String refusal) {}

    /**
     * Takes a step.
     *
     * @param over runs when it is done, refused or cancelled
     */
    void take(Command command, boolean isScenario, Runnable over) {
        try {
            if (isScenario) {
                State now = at.session().state();
                String from = now.sight().scenario();
                LocalDate today = LocalDate.now(ZoneId.systemDefault());
                at.session().perform(new MakeScenario(free(now, command.label()), "", from, today));
            }
        } catch (Refused refused) {
            at.notices().refuse(String.valueOf(refused.getMessage()));
            over.run();
            return;
        }
        at.background()
                .start(texts.get("job.taking"), progress -> prepare(command, progress), made -> adopt(command, made))
                .whenOver(over);
    }

    private Made prepare(Command command, Progress progress) {
        try {
            return new Made(Optional.of(at.session().prepare(command, progress)), "");
        } catch (Refused refused) {
            return new Made(Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }

    private void adopt(Command command, Made made) {
        try {
            if (made.prepared().isEmpty()) {
                throw new Refused(made.refusal());
            }
            at.session().adopt(made.prepared().get());
            at.notices().tellDone(texts.get("job.done", command.label()));
        } catch (Refused refused) {
            at.notices().refuse(String.valueOf(refused.getMessage()));
        }
    }

    /** The label as the name of a scenario, with a number if there is one of that name. */
    private static String free(State now, String label) {
        String name = label;
        for (int i = 2; now.sight().book().find(name).isPresent(); i++) {
            name = label + " " + i;
        }
        return name;
    }
}
