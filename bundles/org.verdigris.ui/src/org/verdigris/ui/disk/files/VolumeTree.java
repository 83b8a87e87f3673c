package org.verdigris.ui.disk.files;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.verdigris.guest.GuestFile;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** The volumes of a disk and their folders, which are read when they are unfolded. UI thread only. */
final class VolumeTree {
    /** What the tree asks of its page. */
    interface Owner {
        /** A volume that cannot be read was chosen. */
        void refused(VolumeLine volume);

        /** A folder was chosen. */
        void go(Place place);

        /** A folder is to be listed, and the tree told by {@link VolumeTree#take(FolderListing)}. */
        void list(Place place);
    }

    /** More folders below one line than anybody unfolds; the list beside the tree has them all. */
    static final int MOST_FOLDERS = 2000;

    private final Tree tree;
    private final Owner owner;
    private Optional<Place> wanted = Optional.empty();

    VolumeTree(Composite parent, Owner owner) {
        this.owner = owner;
        tree = Identity.give(new Tree(parent, SWT.SINGLE | SWT.BORDER), "files.tree", FilesMessages.VolumeTree_name);
        tree.addListener(SWT.Selection, event -> chosen((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> unfolded((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> {
            TreeItem item = (TreeItem) event.item;
            item.setExpanded(!item.getExpanded());
            unfolded(item);
        });
    }

    Tree control() {
        return tree;
    }

    /** Other volumes; nothing of the old ones is kept. */
    void show(List<VolumeLine> volumes) {
        wanted = Optional.empty();
        tree.removeAll();
        for (VolumeLine volume : volumes) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(VolumeWords.line(volume));
            item.setImage((volume.root().isPresent() ? Picture.VOLUME : Picture.UNREADABLE).image());
            item.setData(volume.root().<Object>map(root -> Place.root(volume.number(), root)).orElse(volume));
            volume.root().ifPresent(root -> promise(item));
        }
    }

    /** What was found out about a volume meanwhile. */
    void show(VolumeLine volume, VolumeHealth health) {
        for (TreeItem item : tree.getItems()) {
            if (item.getData() instanceof Place place && place.volume() == volume.number()) {
                item.setImage(health.doubts().isEmpty() ? Picture.VOLUME.image() : Picture.WARNING.image());
            }
        }
    }

    /** Unfolds what leads to a folder and chooses it, without telling the owner. */
    void follow(Place place) {
        wanted = Optional.of(place);
        step();
    }

    /** A folder's folders are known now. */
    void take(FolderListing listing) {
        itemOf(listing.place()).filter(VolumeTree::isPromise).ifPresent(item -> fill(item, listing));
        step();
    }

    /** A folder could not be listed: it has nothing to unfold. */
    void giveUp(Place place) {
        itemOf(place).ifPresent(TreeItem::removeAll);
        wanted = Optional.empty();
    }

    private void fill(TreeItem item, FolderListing listing) {
        List<GuestFile> folders = listing.folders();
        tree.setRedraw(false);
        item.removeAll();
        folders.stream().limit(MOST_FOLDERS).forEach(folder -> {
            TreeItem child = new TreeItem(item, SWT.NONE);
            child.setText(Names.shown(folder.name()));
            child.setImage(Picture.FOLDER.image());
            child.setData(listing.place().below(folder));
            promise(child);
        });
        if (folders.size() > MOST_FOLDERS) {
            TreeItem more = new TreeItem(item, SWT.NONE);
            more.setText(Phrase.of(FilesMessages.VolumeTree_more, folders.size() - MOST_FOLDERS));
        }
        tree.setRedraw(true);
    }

    private static void promise(TreeItem item) {
        new TreeItem(item, SWT.NONE).setText(FilesMessages.VolumeTree_reading);
    }

    private static boolean isPromise(TreeItem item) {
        return item.getItemCount() == 1 && item.getItem(0).getData() == null;
    }

    private void chosen(TreeItem item) {
        wanted = Optional.empty();
        if (item.getData() instanceof Place place) {
            owner.go(place);
        } else if (item.getData() instanceof VolumeLine volume) {
            owner.refused(volume);
        }
    }

    private void unfolded(TreeItem item) {
        if (isPromise(item) && item.getData() instanceof Place place) {
            owner.list(place);
        }
    }

    /** Goes as far towards the folder wanted as lines are there, and asks for the next if there is none. */
    private void step() {
        if (wanted.isEmpty()) {
            return;
        }
        Place goal = wanted.get();
        Optional<TreeItem> item = volume(goal);
        for (int depth = 1; item.isPresent() && depth < goal.folders().size(); depth++) {
            TreeItem here = item.get();
            if (isPromise(here)) {
                owner.list((Place) here.getData());
                return;
            }
            here.setExpanded(true);
            item = child(here, goal.folders().get(depth));
            if (item.isEmpty()) { // one of too many
                choose(here);
            }
        }
        item.ifPresent(this::choose);
        wanted = Optional.empty();
    }

    private void choose(TreeItem item) {
        tree.setSelection(item);
        tree.showItem(item);
    }

    private Optional<TreeItem> itemOf(Place place) {
        Optional<TreeItem> item = volume(place);
        for (int depth = 1; depth < place.folders().size(); depth++) {
            GuestFile folder = place.folders().get(depth);
            item = item.flatMap(above -> child(above, folder));
        }
        return item;
    }

    private Optional<TreeItem> volume(Place place) {
        for (TreeItem item : tree.getItems()) {
            if (item.getData() instanceof Place root && root.volume() == place.volume()) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static Optional<TreeItem> child(TreeItem item, GuestFile folder) {
        for (TreeItem child : item.getItems()) {
            if (child.getData() instanceof Place place && place.folder().id() == folder.id()
                    && place.folder().name().equals(folder.name())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
