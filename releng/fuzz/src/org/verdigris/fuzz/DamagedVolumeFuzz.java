package org.verdigris.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.testing.volume.SmallVolume;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Good volumes, some fields of which have hostile values. */
final class DamagedVolumeFuzz {

    private static final int MOST_CHANGES = 8;

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
            volumes = new ArrayList<>();
            for (SmallVolume small : SmallVolume.all()) {
                if (small.name().startsWith(System.getProperty("fuzz.volumes", ""))) {
                    volumes.add(new VolumeDamage(small.bytes()));
                }
            }
        }
        Choice choice = new Choice(recipe);
        VolumeExamination.of(volumes.get(choice.between(0, volumes.size() - 1)).inflict(MOST_CHANGES, choice));
    }
}
