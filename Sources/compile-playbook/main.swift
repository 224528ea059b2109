import Playbooks
