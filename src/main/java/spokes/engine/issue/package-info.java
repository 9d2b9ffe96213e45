/**
 * What a planner should know about a plan beside its numbers: transfers that are late or short, demand that nobody can
 * reach or price, stock that lies at a closed center, settings that name nothing.
 *
 * <p>{@link spokes.engine.issue.PlanIssues} finds each {@link spokes.engine.issue.PlanIssue}; problems of files are not
 * among them, those are import issues. Imports {@code model}, {@code measure} and the engine's workings; used by
 * {@code engine}, which hands the issues out, and by whoever shows them.
 */
@NullMarked
package spokes.engine.issue;

import org.jspecify.annotations.NullMarked;
