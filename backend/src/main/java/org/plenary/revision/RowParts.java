package org.plenary.revision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Which of the rows that were deleted together were parts of which, as their keys say. */
final class RowParts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowParts() {}

    /** The row with that key and, of the others, those that were its parts: that refer to it or to another of its parts. */
    static List<NetChange> withParts(List<NetChange> deleted, List<?> key) {
        var found = deleted.stream().filter(net -> net.key().equals(key)).collect(Collectors.toSet());
        int before;
        do {
            before = found.size();
            deleted.stream()
                    .filter(net -> found.stream().anyMatch(owner -> refersTo(net, owner)))
                    .forEach(found::add);
        } while (found.size() > before);
        return deleted.stream().filter(found::contains).toList();
    }

    private static boolean refersTo(NetChange part, NetChange owner) {
        var partRow = JSON.readTree(Objects.requireNonNull(part.before()).data());
        var ownerRow = JSON.readTree(Objects.requireNonNull(owner.before()).data());
        return RowStates.table(part.entity()).getReferences().stream()
                .filter(reference -> reference.getKey().getTable().equals(RowStates.table(owner.entity())))
                .anyMatch(reference -> IntStream.range(0, reference.getFields().size())
                        .allMatch(column -> partRow.path(
                                        reference.getFields().get(column).getName())
                                .equals(ownerRow.path(
                                        reference.getKeyFields().get(column).getName()))));
    }
}
