package org.verdigris.ui.disk.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.ui.wording.Phrase;

/** What could not be done, what is doubtful about the volume shown, and what of the folder could not be read. */
final class Notices {
    private static final int MOST_SHOWN = 2;
    private static final int MOST_IN_TIP = 20;

    private final Notice doubts;
    private final Notice warnings;
    private final Notice failure;
    private final Map<Integer, VolumeHealth> known = new HashMap<>();
    private final Map<Integer, String> facts = new HashMap<>();

    Notices(Composite parent) {
        failure = new Notice(parent, "files.failure", () -> {});
        doubts = new Notice(parent, "files.doubts", () -> {});
        warnings = new Notice(parent, "files.warnings", () -> {});
    }

    void forget() {
        known.clear();
        facts.clear();
        doubts.hide();
        warnings.hide();
        failure.hide();
    }

    /** What could not be done; the next thing that can be done takes it away. */
    void failure(String sentence) {
        if (sentence.isEmpty()) {
            failure.hide();
        } else {
            failure.warn(sentence, null);
        }
    }

    void know(VolumeLine volume, VolumeHealth health) {
        known.put(volume.number(), health);
        facts.put(volume.number(), VolumeWords.facts(volume, health));
    }

    /** What is known of a volume by now, in a few words. */
    String facts(int volume) {
        return facts.getOrDefault(volume, "");
    }

    /** Shows what is doubtful about a volume, as far as that is known by now. */
    void doubts(int volume) {
        VolumeHealth health = known.get(volume);
        if (health == null || health.doubts().isEmpty()) {
            doubts.hide();
        } else {
            doubts.warn(Phrase.of(FilesMessages.Notices_doubts, volume, sentences(health.doubts())),
                    String.join("\n", health.doubts()));
        }
    }

    void warnings(List<String> sentences) {
        if (sentences.isEmpty()) {
            warnings.hide();
        } else {
            warnings.warn(Phrase.of(FilesMessages.Notices_partial, sentences(sentences)),
                    String.join("\n", sentences.subList(0, Math.min(MOST_IN_TIP, sentences.size()))));
        }
    }

    private static String sentences(List<String> all) {
        String shown = String.join(" ", all.subList(0, Math.min(MOST_SHOWN, all.size())));
        int more = all.size() - MOST_SHOWN;
        return more > 0 ? shown + ' ' + Phrase.of(FilesMessages.Notes_more, more) : shown;
    }
}
