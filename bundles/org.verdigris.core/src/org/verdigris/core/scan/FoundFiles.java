package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search came to.
 *
 * @param files      every file of interest once, in the order of their paths
 * @param searched   every folder that was listed completely
 * @param unreadable folders and files that could not be looked at, and why, in words that end no sentence
 * @param nameless   files and folders whose names cannot be written in the language settings of this process, so that
 *                   no text stands for them
 */
record FoundFiles(List<FoundFile> files, Set<Path> searched, Map<Path, String> unreadable, Set<Path> nameless) {
}
