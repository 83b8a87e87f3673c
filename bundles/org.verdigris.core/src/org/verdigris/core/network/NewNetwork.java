package org.verdigris.core.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/**
 * A network comes to be as a file, made from a template of the administrator: it gets a new identity, a name and, if
 * wanted, another host adapter; all else is as in the template. No complete {@code .vnc} file is documented, so without
 * a template only the product itself can make one, for which there is {@link NetworkScript#creating}.
 */
public final class NewNetwork implements Operation {

    private final Path folder;
    private final String name;
    private final Path template;
    private final HostBinding binding;
    private final NetworkPlace place;
    private final UUID identity;

    /** @param folder where the file is to be, with the name of the network and {@code .vnc} behind it */
    public NewNetwork(Path folder, String name, Path template, HostBinding binding, NetworkPlace place) {
        this.folder = folder.toAbsolutePath().normalize();
        this.name = Objects.requireNonNull(name);
        this.template = Objects.requireNonNull(template);
        this.binding = Objects.requireNonNull(binding);
        this.place = Objects.requireNonNull(place);
        this.identity = UUID.randomUUID();
    }

    /** The file that it makes. */
    public Path file() {
        return folder.resolve(name + NetworkName.EXTENSION);
    }

    /**
     * @throws RefusedException if the name is no name or taken, the template is no network, or it is not known how the
     *                          file would say that the network leads where it is to lead
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        refuseName();
        ConfigurationFile content = ConfigurationFile.read(template);
        if (content.kind() != ConfigurationFile.Kind.NETWORK) {
            throw refusal(Messages.NewNetwork_noNetwork, template);
        }
        NetworkTemplate made = new NetworkTemplate(content, place.dialect());
        made.identify(hexadecimal(identity));
        made.name(name);
        made.bind(binding);
        byte[] bytes = made.bytes();
        Step step = Step.create(file(), bytes.length,
                Catalogue.sentence(Messages.NewNetwork_reason, template.getFileName(), identity), verified(bytes));
        return new Plan(Catalogue.sentence(Messages.NewNetwork_title, name), file(), List.of(step), made.cautions(),
                List.of(template)).remembered();
    }

    private static Maker verified(byte[] bytes) {
        return Maker.of((file, progress) -> file.write(ByteBuffer.wrap(bytes), 0), (file, progress) -> {
            if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new IOException(Catalogue.sentence(Messages.NewNetwork_notWritten, file));
            }
        });
    }

    private void refuseName() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refusal(Messages.NewNetwork_noFolder, folder);
        }
        List<String> taken = new ArrayList<>(place.taken());
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(NetworkName.EXTENSION))
                    .map(each -> each.substring(0, each.length() - NetworkName.EXTENSION.length()))
                    .forEach(taken::add);
        }
        Optional<String> complaint = NetworkName.complaint(name, place.mapping().windows(folder), taken);
        if (complaint.isPresent()) {
            throw new RefusedException(complaint.get());
        }
        if (Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(Messages.NewNetwork_exists, file());
        }
    }

    private static String hexadecimal(UUID identity) {
        return identity.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    static RefusedException refusal(String message, Object... values) {
        return new RefusedException(Catalogue.sentence(message, values));
    }
}
