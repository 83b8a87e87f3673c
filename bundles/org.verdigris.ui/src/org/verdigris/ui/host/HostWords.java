package org.verdigris.ui.host;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.Volume;
import org.verdigris.ui.Messages;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What is known of a part of a host, in one line. */
final class HostWords {
    private HostWords() {
    }

    static String of(Volume volume) {
        List<String> words = new ArrayList<>();
        words.add(Phrase.of(Messages.HostPage_volumeFree, Sizes.humanOrDash(volume.getFree()),
                Sizes.humanOrDash(volume.getCapacity())));
        if (volume.getFragmentation() != null) {
            words.add(Phrase.of(HostMessages.Page_fragmented, volume.getFragmentation()));
        }
        if (volume.getCompressed() != null) {
            words.add(volume.getCompressed() ? HostMessages.Page_compressed : HostMessages.Page_notCompressed);
        }
        return String.join(", ", words);
    }

    static String of(HostAdapter adapter) {
        List<String> words = new ArrayList<>(List.of(adapter.getName()));
        if (adapter.getAddress() != null) {
            words.add(adapter.getAddress());
        }
        if (adapter.getUse() != null) {
            words.add(Phrase.of(HostMessages.Page_use, adapter.getUse()));
        }
        if (adapter.getServicesBound() != null) {
            words.add(adapter.getServicesBound() ? HostMessages.Page_servicesBound : HostMessages.Page_servicesUnbound);
        }
        return String.join(", ", words);
    }
}
