package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.file.SafeWrite;
import org.verdigris.model.settings.ConfigurationFile;

/** What machine and network files have in common as EMF resources; works with and without OSGi. */
abstract class ConfigurationResource extends ResourceImpl {
    private final Dialect dialect;
    private ConfigurationFile loaded;

    ConfigurationResource(URI uri, Dialect dialect) {
        super(uri);
        this.dialect = dialect;
    }

    /** The object the file describes. */
    abstract FileElement read(ConfigurationFile file, Dialect dialect);

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        ConfigurationFile file = ConfigurationFile.parse(in.readNBytes(ConfigurationFile.LONGEST + 1), path());
        FileElement element;
        try {
            element = read(file, dialect);
        } catch (IllegalArgumentException otherKind) {
            throw new IOException(otherKind.getMessage(), otherKind);
        }
        if (Files.isRegularFile(path())) {
            element.setModified(Files.getLastModifiedTime(path()).toInstant());
        }
        loaded = file;
        getContents().add(element);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        loaded = null;
    }

    /**
     * Writes the settings that changed into the file and keeps the former file as {@code NAME.bak}; without a change
     * the file is not touched.
     *
     * @throws IOException when the file was changed by another program since it was loaded, cannot be written, or a
     *                     value is illegal; the file is as it was then, and the message is one sentence
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        ConfigurationFile target = target();
        ConfigurationFile present = ConfigurationFile.read(path());
        if (!Arrays.equals(present.bytes(), loaded.bytes())) {
            throw new IOException(sentence(Messages.ConfigurationResource_changed, path()));
        }
        if (target.changed()) {
            SafeWrite.replace(path(), target.bytes());
            loaded = ConfigurationFile.read(path());
        }
        setTimeStamp(Files.getLastModifiedTime(path()).toMillis());
        setModified(false);
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(target().bytes());
    }

    private ConfigurationFile target() throws IOException {
        if (loaded == null || getContents().size() != 1 || !(getContents().getFirst() instanceof FileElement wanted)) {
            throw new IOException(sentence(Messages.ConfigurationResource_new, getURI()));
        }
        ConfigurationFile target = ConfigurationFile.parse(loaded.bytes(), path());
        FileElement asRead = read(target, dialect);
        if (wanted.eClass() != asRead.eClass()) {
            throw new IOException(sentence(Messages.ConfigurationResource_new, getURI()));
        }
        try {
            new Saving(target, new Binder(dialect.learn(target)), asRead, wanted).apply();
        } catch (IllegalArgumentException inconsistent) {
            throw new IOException(sentence(Messages.Saving_refused, path(), inconsistent.getMessage()), inconsistent);
        }
        return target;
    }

    private Path path() {
        return Path.of(getURI().isFile() ? getURI().toFileString() : URI.decode(getURI().lastSegment()));
    }
}
