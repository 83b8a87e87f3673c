package org.verdigris.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Which thing an editor shows: by reference, so that it outlives a rescan and the console's next start. */
public final class ThingInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final ThingRef reference;
    private final String name;

    public ThingInput(ThingRef reference, String name) {
        this.reference = Objects.requireNonNull(reference);
        this.name = Objects.requireNonNull(name);
    }

    public static ThingInput of(NamedElement thing) {
        return new ThingInput(ThingRef.of(thing), Description.name(thing));
    }

    /** The same kind of thing in another file. */
    public ThingInput at(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new ThingInput(new ThingRef(reference.kind(), file.toString()), dot > 0 ? name.substring(0, dot) : name);
    }

    public ThingRef reference() {
        return reference;
    }

    @Override
    public boolean exists() {
        return reference.kind() == ThingKind.HOST || Files.exists(Path.of(reference.key()));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return reference.kind().picture().descriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return reference.key();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ThingInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ThingInputFactory.save(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThingInput input && input.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
