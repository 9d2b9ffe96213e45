package spokes.ui.study;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import spokes.ui.Texts;

/**
 * A study as the menu lists it, and what makes it.
 *
 * @param id    what css, tests and the memory of open tabs call it: lower-case words joined by hyphens
 * @param title on the tab and in the menu
 * @param tip   what it finds out, in a sentence
 * @param icon  name of a drawing in {@code icons/}
 * @param key   the key that opens it, as {@code Shortcut+Shift+V}, if it has one
 * @param maker makes the view when its tab first comes to the front
 */
public record StudyKind(
        String id,
        StudyGroup group,
        String title,
        String tip,
        String icon,
        Optional<String> key,
        Function<Workplace, Study> maker) {

    /** Checks the id. */
    public StudyKind {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a study's id is lower-case words joined by hyphens, was " + id);
        }
        requireNonNull(group, "group");
        requireNonNull(key, "key");
        requireNonNull(maker, "maker");
    }

    /** A study whose words are under {@code study.title} and {@code study.tip} in the resource bundle of its id. */
    public static StudyKind of(String id, StudyGroup group, String icon, Function<Workplace, Study> maker) {
        Texts texts = Texts.of(id);
        return new StudyKind(
                id, group, texts.get("study.title"), texts.get("study.tip"), icon, Optional.empty(), maker);
    }

    /** This study with a key that opens it. */
    public StudyKind on(String combination) {
        return new StudyKind(id, group, title, tip, icon, Optional.of(combination), maker);
    }
}
