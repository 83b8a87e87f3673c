/**
 * Configuration files as objects of the estate model. One binder reads and saves every setting from the annotations of
 * {@code estate.ecore}; there is no code for a single setting.
 */
package org.verdigris.model.resource;
