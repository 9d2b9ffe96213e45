package spokes.app;

import java.util.Locale;
import spokes.ui.Memory;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.settings.Preferences;

/** A planner's preferences in the window's memory, and the language of this process by them. */
final class KeptPreferences implements PreferenceDesk {
    private final Locale system = Locale.getDefault();
    private final Memory memory;
    private final Runnable readsOtherwise;

    /**
     * What was kept, in force now.
     *
     * @param readsOtherwise follows when words or numbers are to be written anew
     */
    KeptPreferences(Memory memory, Runnable readsOtherwise) {
        this.memory = memory;
        this.readsOtherwise = readsOtherwise;
        speak();
    }

    private void speak() {
        Locale.setDefault(preferences().language().locale(system));
    }

    @Override
    public Preferences preferences() {
        return Preferences.of(memory, system);
    }

    @Override
    public void keep(Preferences next) {
        boolean anew = next.readsOtherwise(preferences());
        next.keep(memory, system);
        if (anew) {
            speak();
            readsOtherwise.run();
        }
    }
}
