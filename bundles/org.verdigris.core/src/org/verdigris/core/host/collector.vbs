Option Explicit
' Collects the facts of a Virtual Server host for Verdigris. It only reads: WMI, the registry, and Virtual Server's own objects.
' Run it on the host, as an administrator:  cscript //nologo collector.vbs > facts.json
' Then bring the file to Verdigris:         verdigris host import facts.json --estate labs.verdigris

Dim wmi, notes, members, hostName

Function Quoted(text)
  Dim i, c, code, made
  made = """"
  For i = 1 To Len(text)
    c = Mid(text, i, 1)
    code = AscW(c)
    If code < 0 Then code = code + 65536
    If c = """" Or c = "\" Then
      made = made & "\" & c
    ElseIf code < 32 Or code > 126 Then
      made = made & "\u" & Right("000" & Hex(code), 4)
    Else
      made = made & c
    End If
  Next
  Quoted = made & """"
End Function

Function Joined(list, part)
  If list = "" Then
    Joined = part
  ElseIf part = "" Then
    Joined = list
  Else
    Joined = list & ", " & part
  End If
End Function

' A member whose value is a text; nothing if there is none.
Function TextMember(name, value)
  TextMember = ""
  If Not IsNull(value) And Not IsEmpty(value) Then
    If Trim(CStr(value)) <> "" Then TextMember = Quoted(name) & ": " & Quoted(Trim(CStr(value)))
  End If
End Function

' A member whose value is a whole number; WMI gives large ones as texts.
Function NumberMember(name, value)
  Dim digits, i
  NumberMember = ""
  If IsNull(value) Or IsEmpty(value) Then Exit Function
  digits = Trim(CStr(value))
  If digits = "" Or Len(digits) > 18 Then Exit Function
  For i = 1 To Len(digits)
    If InStr("0123456789", Mid(digits, i, 1)) = 0 Then Exit Function
  Next
  NumberMember = Quoted(name) & ": " & digits
End Function

' A member whose value is true or false; nothing if it is neither.
Function FlagMember(name, value)
  FlagMember = ""
  If VarType(value) <> vbBoolean Then Exit Function
  If value Then FlagMember = Quoted(name) & ": true" Else FlagMember = Quoted(name) & ": false"
End Function

Sub Add(member)
  If member <> "" Then members = members & "," & vbCrLf & "  " & member
End Sub

Sub Note(what)
  notes = Joined(notes, Quoted(what & ": " & Err.Description & " (" & Err.Number & ")"))
  Err.Clear
End Sub

Function Two(number)
  Two = Right("0" & number, 2)
End Function

' The moment in UTC; the minutes that this zone is ahead come from WMI.
Function Moment(ahead)
  Dim utc
  utc = DateAdd("n", -ahead, Now)
  Moment = Year(utc) & "-" & Two(Month(utc)) & "-" & Two(Day(utc)) & "T" & Two(Hour(utc)) & ":" & Two(Minute(utc)) _
    & ":" & Two(Second(utc)) & "Z"
End Function

Sub ReadSystem()
  Dim found, name, ahead, kilobytes, system
  ahead = 0
  For Each found In wmi.ExecQuery("SELECT Caption, CSDVersion, CSName, CurrentTimeZone, TotalVisibleMemorySize FROM Win32_OperatingSystem")
    name = found.CSName
    system = Trim(Trim(found.Caption) & " " & found.CSDVersion)
    ahead = found.CurrentTimeZone
    kilobytes = found.TotalVisibleMemorySize
  Next
  hostName = name
  Add TextMember("name", name)
  Add TextMember("collected", Moment(ahead))
  Add TextMember("operatingSystem", system)
  If Not IsEmpty(kilobytes) And Not IsNull(kilobytes) Then
    ' what the system itself keeps for the firmware is missing in it, so it is rounded up to 64 MB
    Add NumberMember("memory", -Int(-CDbl(kilobytes) / 65536) * 64)
  End If
End Sub

Sub ReadProcessors()
  Dim found, count, name, logical
  count = 0
  For Each found In wmi.ExecQuery("SELECT * FROM Win32_Processor")
    name = found.Name
    logical = 1 ' a host before Windows Server 2008 has an object for each logical processor
    On Error Resume Next
    logical = CLng(found.NumberOfLogicalProcessors)
    If Err.Number <> 0 Or logical < 1 Then logical = 1
    Err.Clear
    On Error GoTo 0
    count = count + logical
  Next
  If count > 0 Then Add NumberMember("processors", count)
  Add TextMember("processorName", name)
End Sub

' A value of the registry; Empty where there is none.
Function Registry(path)
  On Error Resume Next
  Registry = Empty
  Registry = CreateObject("WScript.Shell").RegRead(path)
  If Err.Number <> 0 Then Registry = Empty
  Err.Clear
End Function

' The loader tells what it took from the active line of boot.ini.
Sub ReadBootOptions()
  Add TextMember("bootOptions", Registry("HKLM\SYSTEM\CurrentControlSet\Control\SystemStartOptions"))
End Sub

' The key is there while the host is a node; its provider tells the state.
Sub ReadCluster()
  Dim cluster, states, found
  cluster = Registry("HKLM\Cluster\ClusterName")
  Add TextMember("cluster", cluster)
  If IsEmpty(cluster) Then Exit Sub
  states = Array("up", "down", "paused", "joining")
  For Each found In GetObject("winmgmts:{impersonationLevel=impersonate}!\\.\root\MSCluster").ExecQuery("SELECT Name, State FROM MSCluster_Node")
    If LCase(found.Name) = LCase(hostName) And found.State >= 0 And found.State <= 3 Then
      Add TextMember("nodeState", states(found.State))
    End If
  Next
End Sub

' Whether what is written to the topmost folder of a drive is compressed.
Function CompressedRoot(drive)
  Dim found
  On Error Resume Next
  CompressedRoot = Empty
  For Each found In wmi.ExecQuery("SELECT Name, Compressed FROM Win32_Directory WHERE Name = '" & drive & "\\'")
    CompressedRoot = found.Compressed
  Next
  Err.Clear
End Function

Sub ReadVolumes()
  Dim found, list, volume
  For Each found In wmi.ExecQuery("SELECT * FROM Win32_LogicalDisk WHERE DriveType = 3")
    volume = TextMember("name", found.DeviceID)
    volume = Joined(volume, TextMember("label", found.VolumeName))
    volume = Joined(volume, TextMember("fileSystem", found.FileSystem))
    volume = Joined(volume, NumberMember("capacity", found.Size))
    volume = Joined(volume, NumberMember("free", found.FreeSpace))
    volume = Joined(volume, FlagMember("compressed", CompressedRoot(found.DeviceID)))
    list = Joined(list, vbCrLf & "    {" & volume & "}")
  Next
  If list <> "" Then Add Quoted("volumes") & ": [" & list & "]"
End Sub

Sub ReadDisks()
  Dim found, list, disk
  For Each found In wmi.ExecQuery("SELECT * FROM Win32_DiskDrive")
    disk = TextMember("name", "Disk " & found.Index)
    disk = Joined(disk, TextMember("bus", found.InterfaceType))
    disk = Joined(disk, NumberMember("capacity", found.Size))
    list = Joined(list, vbCrLf & "    {" & disk & "}")
  Next
  If list <> "" Then Add Quoted("physicalDisks") & ": [" & list & "]"
End Sub

Sub ReadAdapters()
  Dim found, list, adapter
  For Each found In wmi.ExecQuery("SELECT * FROM Win32_NetworkAdapter WHERE NetConnectionID IS NOT NULL AND MACAddress IS NOT NULL")
    adapter = TextMember("name", found.Name)
    adapter = Joined(adapter, TextMember("address", Replace(found.MACAddress, ":", "")))
    list = Joined(list, vbCrLf & "    {" & adapter & "}")
  Next
  If list <> "" Then Add Quoted("adapters") & ": [" & list & "]"
End Sub

Function OptionOf(server, name)
  Select Case name
    Case "Version" OptionOf = server.Version
    Case "ProductID" OptionOf = server.ProductID
    Case "DefaultVMConfigurationPath" OptionOf = server.DefaultVMConfigurationPath
    Case "VMScriptsEnabled" OptionOf = server.VMScriptsEnabled
    Case "VSScriptsEnabled" OptionOf = server.VSScriptsEnabled
    Case "VMRCEnabled" OptionOf = server.VMRCEnabled
    Case "VMRCIdleConnectionTimeoutEnabled" OptionOf = server.VMRCIdleConnectionTimeoutEnabled
    Case "VMRCIdleConnectionTimeout" OptionOf = server.VMRCIdleConnectionTimeout
    Case "VMRCEncryptionEnabled" OptionOf = server.VMRCEncryptionEnabled
    Case "MinimumMemoryPerVM" OptionOf = server.MinimumMemoryPerVM
    Case "MaximumMemoryPerVM" OptionOf = server.MaximumMemoryPerVM
    Case "SuggestedMaximumMemoryPerVM" OptionOf = server.SuggestedMaximumMemoryPerVM
  End Select
End Function

Sub ReadOptions()
  Dim server, names, name, value, list
  On Error Resume Next
  Set server = CreateObject("VirtualServer.Application")
  If Err.Number <> 0 Then
    Note "Virtual Server does not answer"
    Exit Sub
  End If
  names = Array("Version", "ProductID", "DefaultVMConfigurationPath", "VMScriptsEnabled", "VSScriptsEnabled", _
    "VMRCEnabled", "VMRCIdleConnectionTimeoutEnabled", "VMRCIdleConnectionTimeout", "VMRCEncryptionEnabled", _
    "MinimumMemoryPerVM", "MaximumMemoryPerVM", "SuggestedMaximumMemoryPerVM")
  For Each name In names
    value = Empty
    value = OptionOf(server, name)
    If Err.Number <> 0 Then
      Note name
    ElseIf VarType(value) = vbBoolean Then
      If value Then list = Joined(list, TextMember(name, "true")) Else list = Joined(list, TextMember(name, "false"))
    Else
      list = Joined(list, TextMember(name, value))
    End If
  Next
  If list <> "" Then Add Quoted("options") & ": {" & list & "}"
End Sub

On Error Resume Next
Set wmi = GetObject("winmgmts:{impersonationLevel=impersonate}!\\.\root\cimv2")
If Err.Number <> 0 Then
  WScript.StdErr.WriteLine "WMI does not answer: " & Err.Description
  WScript.Quit 3
End If
ReadSystem
If Err.Number <> 0 Then Note "Operating system"
ReadProcessors
If Err.Number <> 0 Then Note "Processors"
ReadBootOptions
If Err.Number <> 0 Then Note "Boot options"
ReadCluster
If Err.Number <> 0 Then Note "Cluster"
ReadVolumes
If Err.Number <> 0 Then Note "Volumes"
ReadDisks
If Err.Number <> 0 Then Note "Disks"
ReadAdapters
If Err.Number <> 0 Then Note "Network adapters"
ReadOptions
If Err.Number <> 0 Then Note "Options"
If notes <> "" Then Add Quoted("notes") & ": [" & notes & "]"
WScript.Echo "{" & vbCrLf & "  ""verdigris"": ""host facts""," & vbCrLf & "  ""version"": 1" & members & vbCrLf & "}"
