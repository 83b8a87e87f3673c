package org.verdigris.ui.compare;

import java.nio.file.Files;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** Which two files are compared. */
final class CompareInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final CompareSide left;
    private final CompareSide right;

    CompareInput(CompareSide left, CompareSide right) {
        this.left = Objects.requireNonNull(left);
        this.right = Objects.requireNonNull(right);
    }

    CompareSide left() {
        return left;
    }

    CompareSide right() {
        return right;
    }

    @Override
    public boolean exists() {
        return Files.exists(left.file()) && Files.exists(right.file());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Picture.COMPARE.descriptor();
    }

    @Override
    public String getName() {
        return Phrase.of(CompareMessages.Compare_title, left.name(), right.name());
    }

    @Override
    public String getToolTipText() {
        return Phrase.of(CompareMessages.Compare_title, left.file(), right.file());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CompareInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        CompareInputFactory.save(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompareInput input && input.left.equals(left) && input.right.equals(right);
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, right);
    }
}
