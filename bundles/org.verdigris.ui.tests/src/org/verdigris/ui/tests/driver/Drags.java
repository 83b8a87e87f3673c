package org.verdigris.ui.tests.driver;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** Tells sources and targets of drags what the platform would tell them. UI thread only. */
public final class Drags {
    private Drags() {
    }

    /** Drags what is chosen in one control onto an item of another. Returns whether it was dropped. */
    public static boolean drag(Control from, Control to, Widget item) {
        DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        DragSourceEvent start = event(source, source, DragSourceEvent.class);
        for (var listener : source.getDragListeners()) {
            listener.dragStart(start);
        }
        boolean dropped = start.doit && drop(to, item, null, DND.DROP_MOVE);
        for (var listener : source.getDragListeners()) {
            listener.dragFinished(start);
        }
        return dropped;
    }

    /** Drags files from the desktop onto an item. Returns whether they were dropped. */
    public static boolean dropFiles(Control to, Widget item, String... files) {
        return drop(to, item, files, DND.DROP_COPY | DND.DROP_LINK);
    }

    private static boolean drop(Control to, Widget item, Object data, int operations) {
        DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
        DropTargetEvent event = event(target, item, DropTargetEvent.class);
        event.operations = operations;
        event.detail = operations;
        event.data = data;
        for (var listener : target.getDropListeners()) {
            listener.dragEnter(event);
            listener.dragOver(event);
            if (event.detail != DND.DROP_NONE) {
                listener.drop(event);
            }
        }
        return event.detail != DND.DROP_NONE;
    }

    /** The platform makes these events from one that only it can make. */
    private static <E> E event(Widget widget, Widget item, Class<E> type) {
        try {
            Class<?> inner = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
            Constructor<?> made = inner.getDeclaredConstructor();
            made.setAccessible(true);
            Event event = (Event) made.newInstance();
            event.widget = widget;
            event.item = item;
            event.doit = true;
            Constructor<E> typed = type.getDeclaredConstructor(inner);
            typed.setAccessible(true);
            return typed.newInstance(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The platform makes its drags in another way now.", e);
        }
    }
}
