package org.verdigris.ui.table;

import java.util.List;

import org.eclipse.swt.widgets.Control;

/** Values of one type shown in lines with columns. */
interface Rows<T> {
    Control control();

    List<Column<T>> columns();

    /** The values that are shown, after filter and order. */
    List<T> rows();

    /** Those that are selected. */
    List<T> chosen();
}
