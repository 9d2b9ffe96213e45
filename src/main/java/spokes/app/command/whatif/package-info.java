/**
 * Asks what a plan would be worth if its inputs were other, and takes that as a step if it is told to.
 *
 * <p>{@link spokes.app.command.whatif.WhatIfCommand} reads the questions from its options, lets the session judge the plan
 * with their rows, and prints both side by side. Imports {@code app.command.contract}, {@code app.workspace}, {@code
 * engine.whatif}, {@code session} and {@code exchange}; listed in {@code SpokesCommand}.
 */
@NullMarked
package spokes.app.command.whatif;

import org.jspecify.annotations.NullMarked;
