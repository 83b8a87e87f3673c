/** How things were at earlier scans. */
package org.verdigris.ui.history;
