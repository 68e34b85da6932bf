package org.comptoir.members.file;

import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.springframework.stereotype.Component;

/// Imports the members of a data folder, before anything that names them.
@Component
class MembersImporter implements DataImporter {
    private final OrganizationsFile organizations;
    private final UsersFile users;
    private final GroupsFile groups;
    private final AddressesFile addresses;

    MembersImporter(
            OrganizationsFile organizations,
            UsersFile users,
            GroupsFile groups,
            AddressesFile addresses) {
        this.organizations = organizations;
        this.users = users;
        this.groups = groups;
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        organizations.load(folder, run);
        users.load(folder, run);
        groups.load(folder, run);
        addresses.load(folder, run);
    }
}
