package org.verdigris.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.volume.PackedVolume;
import org.verdigris.testing.volume.SmallVolume;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Good volumes, some fields of which have hostile values. */
final class DamagedVolumeFuzz {

    private static final int MOST_CHANGES = 8;
    /** One with a guest to identify. */
    private static final String WINDOWS = "windows";

    private static List<VolumeDamage> volumes;

    static Stream<byte[]> recipes() {
        return DamagedChainFuzz.recipes();
    }

    @MethodSource("recipes")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void damagedVolumesAreReadAsFarAsTheyCanBe(byte[] recipe) throws IOException {
        if (recipe == null) {
            return;
        }
        if (volumes == null) {
            volumes = specimens();
        }
        Choice choice = new Choice(recipe);
        VolumeDamage volume = volumes.get(choice.between(0, volumes.size() - 1));
        boolean concluding = choice.between(0, 3) == 0;
        PatchedContent damaged = volume.inflict(MOST_CHANGES, choice);
        if (concluding) {
            VolumeExamination.conclusions(damaged);
        } else {
            VolumeExamination.of(damaged);
        }
    }

    private static List<VolumeDamage> specimens() throws IOException {
        String wanted = System.getProperty("fuzz.volumes", "");
        List<VolumeDamage> specimens = new ArrayList<>();
        for (SmallVolume small : SmallVolume.all()) {
            if (small.name().startsWith(wanted)) {
                specimens.add(new VolumeDamage(small.bytes()));
            }
        }
        if (WINDOWS.startsWith(wanted)) {
            try (InputStream packed = ExampleEstate.class.getResourceAsStream("training-base.volume")) {
                specimens.add(new VolumeDamage(PackedVolume.unpack(packed)));
            }
        }
        return specimens;
    }
}
