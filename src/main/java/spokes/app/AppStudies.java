package spokes.app;

import java.util.List;
import spokes.app.job.ActualJob;
import spokes.app.job.ExitJob;
import spokes.app.job.LaunchJob;
import spokes.app.job.ModesJob;
import spokes.app.job.QuoteJob;
import spokes.app.job.ReturnsJob;
import spokes.app.job.WhatIfJob;
import spokes.app.prediction.PredictionJob;
import spokes.app.workspace.OpenWorkspace;
import spokes.ui.job.JobStudy;
import spokes.ui.stress.StressStudy;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;
import spokes.ui.tornado.TornadoStudy;

/** The studies that need something of the world outside the window, with what does it, as the menu lists them. */
final class AppStudies {
    private AppStudies() {}

    /**
     * One line for each.
     *
     * @param open the workspace that they are about
     */
    static List<StudyKind> list(OpenWorkspace open) {
        return List.of(
                StudyKind.of("prediction", StudyGroup.PROOF, "forecast", at -> new JobStudy(at, new PredictionJob())),
                StudyKind.of("whatif", StudyGroup.WHAT_IF, "branch", at -> new JobStudy(at, new WhatIfJob())),
                StudyKind.of("tornado", StudyGroup.WHAT_IF, "chart", TornadoStudy::new),
                StudyKind.of("stress", StudyGroup.WHAT_IF, "chart", StressStudy::new),
                StudyKind.of(
                        "actual",
                        StudyGroup.PROOF,
                        "calendar",
                        at -> new JobStudy(at, new ActualJob(open::findEarlierCount))),
                StudyKind.of("returns", StudyGroup.STOCK, "undo", at -> new JobStudy(at, new ReturnsJob())),
                StudyKind.of("modes", StudyGroup.STOCK, "truck", at -> new JobStudy(at, new ModesJob())),
                StudyKind.of("launch", StudyGroup.JOB, "product", at -> new JobStudy(at, new LaunchJob())),
                StudyKind.of("exit", StudyGroup.JOB, "center", at -> new JobStudy(at, new ExitJob())),
                StudyKind.of("quote", StudyGroup.JOB, "file", at -> new JobStudy(at, new QuoteJob())));
    }
}
