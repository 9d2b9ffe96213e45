/**
 * Studies: views that answer one question of the planner each (is it worth it, what if, what to do), in closable tabs
 * below the map that are made when they are asked for, from the menu Decide or its button in the toolbar.
 *
 * <p>A study is an {@link spokes.ui.study.Study}, listed by a {@link spokes.ui.study.StudyKind}. Those that need something
 * of the world outside are listed by {@code app}, which hands it to them; {@code window} shows them all and is the only
 * one that knows them beside it. Imports {@code session}, and of {@code ui} what studies work with.
 */
@NullMarked
package spokes.ui.study;

import org.jspecify.annotations.NullMarked;
