/** Editors of configuration files: the document in hand, its pages, and what stands above them. */
package org.verdigris.ui.document;
