# Collects the facts of a host for Verdigris. It only reads: WMI, the registry, and Virtual Server's own objects where it is
# installed.
# Run it on the host, as an administrator:  powershell -ExecutionPolicy Bypass -File collector.ps1 facts.json
# Then bring the file to Verdigris:         verdigris host import facts.json --estate labs.verdigris
# It needs PowerShell 2.0 or newer; for hosts without it there is a script for the Windows Script Host.
param([Parameter(Mandatory = $true)][string] $Path)

$notes = New-Object System.Collections.ArrayList
$members = New-Object System.Collections.ArrayList
$digits = '^[0-9]{1,18}$'

function Quoted([string] $text) {
    $made = New-Object System.Text.StringBuilder
    [void] $made.Append('"')
    foreach ($c in $text.ToCharArray()) {
        $code = [int] $c
        if ($c -eq '"' -or $c -eq '\') {
            [void] $made.Append('\').Append($c)
        } elseif ($code -lt 32 -or $code -gt 126) {
            [void] $made.Append('\u').Append($code.ToString('x4'))
        } else {
            [void] $made.Append($c)
        }
    }
    return $made.Append('"').ToString()
}

function TextMember([string] $name, $value) {
    if ($value -ne $null -and ([string] $value).Trim() -ne '') {
        return (Quoted $name) + ': ' + (Quoted ([string] $value).Trim())
    }
}

function NumberMember([string] $name, $value) {
    if ($value -ne $null -and ([string] $value) -match $digits) {
        return (Quoted $name) + ': ' + [string] $value
    }
}

function FlagMember([string] $name, $value) {
    if ($value -is [bool]) {
        return (Quoted $name) + ': ' + ([string] $value).ToLowerInvariant()
    }
}

function Registry([string] $key, [string] $name) {
    $found = Get-ItemProperty -Path $key -Name $name -ErrorAction SilentlyContinue
    if ($found) { return $found.$name }
}

# Whether what is written to the topmost folder of a drive is compressed.
function CompressedRoot([string] $drive) {
    try {
        return (Query "SELECT Name, Compressed FROM Win32_Directory WHERE Name = '$drive\\'")[0].Compressed
    } catch {
        return $null
    }
}

function Object($parts) {
    return '{' + [string]::Join(', ', @($parts | Where-Object { $_ })) + '}'
}

function Add($member) {
    if ($member) {
        [void] $members.Add($member)
    }
}

function AddList([string] $name, $objects) {
    if (@($objects).Count -gt 0) {
        Add ((Quoted $name) + ': [' + [string]::Join(', ', @($objects)) + ']')
    }
}

function Section([string] $what, [scriptblock] $read) {
    try {
        & $read
    } catch {
        [void] $notes.Add((Quoted ($what + ': ' + $_.Exception.Message)))
    }
}

function Query([string] $query) {
    return @(Get-WmiObject -Query $query -ErrorAction Stop)
}

Section 'Operating system' {
    $system = (Query 'SELECT * FROM Win32_OperatingSystem')[0]
    Add (TextMember 'name' $system.CSName)
    Add (TextMember 'collected' ([DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)))
    Add (TextMember 'operatingSystem' ($system.Caption.Trim() + ' ' + $system.CSDVersion))
    # what the system itself keeps for the firmware is missing in it, so it is rounded up to 64 MB
    Add (NumberMember 'memory' ([long] ([Math]::Ceiling($system.TotalVisibleMemorySize / 65536) * 64)))
}
Section 'Processors' {
    $count = 0
    $name = $null
    foreach ($each in (Query 'SELECT * FROM Win32_Processor')) {
        $name = $each.Name
        # a host before Windows Server 2008 has an object for each logical processor
        if ($each.NumberOfLogicalProcessors) { $count += $each.NumberOfLogicalProcessors } else { $count += 1 }
    }
    Add (NumberMember 'processors' $count)
    Add (TextMember 'processorName' $name)
}
Section 'Boot options' {
    # the loader tells what it took from the active line of boot.ini
    Add (TextMember 'bootOptions' (Registry 'HKLM:\SYSTEM\CurrentControlSet\Control' 'SystemStartOptions'))
}
Section 'Cluster' {
    # the key is there while the host is a node; its provider tells the state
    $cluster = Registry 'HKLM:\Cluster' 'ClusterName'
    Add (TextMember 'cluster' $cluster)
    if ($cluster) {
        $node = @(Get-WmiObject -Namespace 'root\MSCluster' -Query 'SELECT Name, State FROM MSCluster_Node' -ErrorAction Stop |
            Where-Object { $_.Name -eq $env:COMPUTERNAME })[0]
        if ($node -and $node.State -ge 0 -and $node.State -le 3) {
            Add (TextMember 'nodeState' @('up', 'down', 'paused', 'joining')[$node.State])
        }
    }
}
Section 'Volumes' {
    AddList 'volumes' (Query 'SELECT * FROM Win32_LogicalDisk WHERE DriveType = 3' | ForEach-Object {
        Object @((TextMember 'name' $_.DeviceID), (TextMember 'label' $_.VolumeName),
            (TextMember 'fileSystem' $_.FileSystem), (NumberMember 'capacity' $_.Size),
            (NumberMember 'free' $_.FreeSpace), (FlagMember 'compressed' (CompressedRoot $_.DeviceID)))
    })
}
Section 'Disks' {
    AddList 'physicalDisks' (Query 'SELECT * FROM Win32_DiskDrive' | ForEach-Object {
        Object @((TextMember 'name' ('Disk ' + $_.Index)), (TextMember 'bus' $_.InterfaceType),
            (NumberMember 'capacity' $_.Size))
    })
}
Section 'Network adapters' {
    AddList 'adapters' (Query ('SELECT * FROM Win32_NetworkAdapter WHERE NetConnectionID IS NOT NULL ' +
        'AND MACAddress IS NOT NULL') | ForEach-Object {
        Object @((TextMember 'name' $_.Name), (TextMember 'address' $_.MACAddress.Replace(':', '')))
    })
}
Section 'Virtual Server' {
    $server = New-Object -ComObject VirtualServer.Application -ErrorAction Stop
    $options = @('Version', 'ProductID', 'DefaultVMConfigurationPath', 'VMScriptsEnabled', 'VSScriptsEnabled',
        'VMRCEnabled', 'VMRCIdleConnectionTimeoutEnabled', 'VMRCIdleConnectionTimeout', 'VMRCEncryptionEnabled',
        'MinimumMemoryPerVM', 'MaximumMemoryPerVM', 'SuggestedMaximumMemoryPerVM') | ForEach-Object {
        $value = $server.$_
        if ($value -is [bool]) { $value = ([string] $value).ToLowerInvariant() }
        TextMember $_ $value
    }
    Add ((Quoted 'options') + ': ' + (Object $options))
}
if ($notes.Count -gt 0) {
    Add ((Quoted 'notes') + ': [' + [string]::Join(', ', $notes.ToArray()) + ']')
}
$json = "{`r`n  ""verdigris"": ""host facts"",`r`n  ""version"": 1,`r`n  " +
    [string]::Join(",`r`n  ", $members.ToArray()) + "`r`n}`r`n"
$target = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
[IO.File]::WriteAllText($target, $json, (New-Object System.Text.UTF8Encoding($false)))
