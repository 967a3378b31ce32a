module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>,
      %arg1: tensor<64x2xf32>,
      %arg2: tensor<176x8xf32>,
      %arg3: tensor<8x64xf32>,
      %arg4: tensor<64x8xf32>,
      %arg5: tensor<8x176xf32>,
      %arg6: tensor<64x8xf32>,
      %arg7: tensor<8x32xf32>,
      %arg8: tensor<64x8xf32>,
      %arg9: tensor<8x64xf32>,
      %arg10: tensor<64x8xf32>,
      %arg11: tensor<8x64xf32>,
      %arg12: tensor<64x8xf32>,
      %arg13: tensor<8x176xf32>,
      %arg14: tensor<64x8xf32>,
      %arg15: tensor<8x32xf32>,
      %arg16: tensor<176x8xf32>,
      %arg17: tensor<8x64xf32>,
      %arg18: tensor<64x8xf32>,
      %arg19: tensor<8x176xf32>,
      %arg20: tensor<64x8xf32>,
      %arg21: tensor<8x32xf32>,
      %arg22: tensor<64x8xf32>,
      %arg23: tensor<8x64xf32>,
      %arg24: tensor<64x8xf32>,
      %arg25: tensor<8x64xf32>,
      %arg26: tensor<64x8xf32>,
      %arg27: tensor<8x176xf32>,
      %arg28: tensor<64x8xf32>,
      %arg29: tensor<8x32xf32>,
      %arg30: tensor<12288x64xf32>,
      %arg31: tensor<64xf32>,
      %arg32: tensor<176x64xf32>,
      %arg33: tensor<64x176xf32>,
      %arg34: tensor<64x32xf32>,
      %arg35: tensor<64xf32>,
      %arg36: tensor<64x64xf32>,
      %arg37: tensor<64x64xf32>,
      %arg38: tensor<64x176xf32>,
      %arg39: tensor<64x32xf32>,
      %arg40: tensor<64xf32>,
      %arg41: tensor<176x64xf32>,
      %arg42: tensor<64x176xf32>,
      %arg43: tensor<64x32xf32>,
      %arg44: tensor<64xf32>,
      %arg45: tensor<64x64xf32>,
      %arg46: tensor<64x64xf32>,
      %arg47: tensor<64x176xf32>,
      %arg48: tensor<64x32xf32>,
      %arg49: tensor<64xf32>,
      %arg50: tensor<128x32xi32>,
      %arg51: tensor<128x32xi32>) -> (tensor<128x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %1 = stablehlo.compare EQ, %arg50, %0, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %3 = stablehlo.compare NE, %arg51, %2, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %4 = stablehlo.and %1, %3 : tensor<128x32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %6 = stablehlo.select %4, %5, %arg51 : tensor<128x32xi1>, tensor<128x32xi32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_1 = stablehlo.constant dense<12288> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %10 = stablehlo.add %6, %9 : tensor<128x32xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<128x32xi1>, tensor<128x32xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %13 = "stablehlo.gather"(%arg30, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<128x32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<128x32x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<128x32x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<128x32x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %23 = stablehlo.broadcast_in_dim %arg31, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %25 = stablehlo.multiply %22, %24 : tensor<128x32x64xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<128x32x64xf32>
    %27 = stablehlo.dot_general %26, %arg39, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %28 = stablehlo.dot_general %26, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %29 = stablehlo.dot_general %28, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<128x32x32xf32>
    %32 = stablehlo.add %27, %31 : tensor<128x32x32xf32>
    %33 = stablehlo.reshape %32 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %34 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %35 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %37 = stablehlo.broadcast_in_dim %36, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %38 = stablehlo.dot_general %26, %arg34, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %39 = stablehlo.dot_general %26, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %40 = stablehlo.dot_general %39, %arg7, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %41 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<128x32x32xf32>
    %43 = stablehlo.add %38, %42 : tensor<128x32x32xf32>
    %44 = stablehlo.reshape %43 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %45 = stablehlo.slice %44 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_5 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %46 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<128x32x2x8xf32>
    %49 = stablehlo.slice %44 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_6 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %50 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %52 = stablehlo.multiply %49, %51 : tensor<128x32x2x8xf32>
    %53 = stablehlo.subtract %48, %52 : tensor<128x32x2x8xf32>
    %54 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %56 = stablehlo.multiply %45, %55 : tensor<128x32x2x8xf32>
    %57 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %59 = stablehlo.multiply %49, %58 : tensor<128x32x2x8xf32>
    %60 = stablehlo.add %56, %59 : tensor<128x32x2x8xf32>
    %61 = stablehlo.concatenate %53, %60, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %62 = stablehlo.dot_general %26, %arg37, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %63 = stablehlo.dot_general %26, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %64 = stablehlo.dot_general %63, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %65 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %66 = stablehlo.multiply %64, %65 : tensor<128x32x64xf32>
    %67 = stablehlo.add %62, %66 : tensor<128x32x64xf32>
    %68 = stablehlo.reshape %67 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %69 = stablehlo.slice %68 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %70 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<128x32x4x8xf32>
    %73 = stablehlo.slice %68 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %74 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<128x32x4x8xf32>
    %77 = stablehlo.subtract %72, %76 : tensor<128x32x4x8xf32>
    %78 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %80 = stablehlo.multiply %69, %79 : tensor<128x32x4x8xf32>
    %81 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %83 = stablehlo.multiply %73, %82 : tensor<128x32x4x8xf32>
    %84 = stablehlo.add %80, %83 : tensor<128x32x4x8xf32>
    %85 = stablehlo.concatenate %77, %84, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %86 = stablehlo.reshape %85 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %87 = stablehlo.dot_general %61, %86, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %88 = stablehlo.transpose %87, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %90 = stablehlo.divide %88, %89 : tensor<128x2x2x32x32xf32>
    %cst_8 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %92 = stablehlo.select %37, %90, %91 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %94 = stablehlo.reduce(%92 init: %cst_9) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %95 = stablehlo.maximum %93, %94 : tensor<128x2x2x32xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %98 = stablehlo.subtract %92, %97 : tensor<128x2x2x32x32xf32>
    %99 = stablehlo.exponential %98 : tensor<128x2x2x32x32xf32>
    %100 = stablehlo.reduce(%99 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %103 = stablehlo.divide %99, %102 : tensor<128x2x2x32x32xf32>
    %104 = stablehlo.dot_general %33, %103, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %105 = stablehlo.transpose %104, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %106 = stablehlo.reshape %105 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %107 = stablehlo.dot_general %106, %arg36, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %108 = stablehlo.dot_general %106, %arg8, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %109 = stablehlo.dot_general %108, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %110 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<128x32x64xf32>
    %112 = stablehlo.add %107, %111 : tensor<128x32x64xf32>
    %113 = stablehlo.add %13, %112 : tensor<128x32x64xf32>
    %114 = stablehlo.multiply %113, %113 : tensor<128x32x64xf32>
    %115 = stablehlo.reduce(%114 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %117 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %118 = stablehlo.divide %116, %117 : tensor<128x32x1xf32>
    %119 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %120 = stablehlo.add %118, %119 : tensor<128x32x1xf32>
    %121 = stablehlo.rsqrt %120 : tensor<128x32x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %123 = stablehlo.broadcast_in_dim %arg35, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %125 = stablehlo.multiply %122, %124 : tensor<128x32x64xf32>
    %126 = stablehlo.multiply %113, %125 : tensor<128x32x64xf32>
    %127 = stablehlo.dot_general %126, %arg33, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %128 = stablehlo.dot_general %126, %arg4, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %129 = stablehlo.dot_general %128, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %130 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<128x32x176xf32>
    %132 = stablehlo.add %127, %131 : tensor<128x32x176xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %134 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %135 = stablehlo.negate %132 : tensor<128x32x176xf32>
    %136 = stablehlo.exponential %135 : tensor<128x32x176xf32>
    %137 = stablehlo.add %134, %136 : tensor<128x32x176xf32>
    %138 = stablehlo.divide %133, %137 : tensor<128x32x176xf32>
    %139 = stablehlo.multiply %132, %138 : tensor<128x32x176xf32>
    %140 = stablehlo.dot_general %126, %arg38, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %141 = stablehlo.dot_general %126, %arg12, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %142 = stablehlo.dot_general %141, %arg13, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %143 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %144 = stablehlo.multiply %142, %143 : tensor<128x32x176xf32>
    %145 = stablehlo.add %140, %144 : tensor<128x32x176xf32>
    %146 = stablehlo.multiply %139, %145 : tensor<128x32x176xf32>
    %147 = stablehlo.dot_general %146, %arg32, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %148 = stablehlo.dot_general %146, %arg2, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %149 = stablehlo.dot_general %148, %arg3, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %150 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %151 = stablehlo.multiply %149, %150 : tensor<128x32x64xf32>
    %152 = stablehlo.add %147, %151 : tensor<128x32x64xf32>
    %153 = stablehlo.add %113, %152 : tensor<128x32x64xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<128x32x64xf32>
    %155 = stablehlo.reduce(%154 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %157 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %158 = stablehlo.divide %156, %157 : tensor<128x32x1xf32>
    %159 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %160 = stablehlo.add %158, %159 : tensor<128x32x1xf32>
    %161 = stablehlo.rsqrt %160 : tensor<128x32x1xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %163 = stablehlo.broadcast_in_dim %arg40, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %165 = stablehlo.multiply %162, %164 : tensor<128x32x64xf32>
    %166 = stablehlo.multiply %153, %165 : tensor<128x32x64xf32>
    %167 = stablehlo.dot_general %166, %arg48, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %168 = stablehlo.dot_general %166, %arg28, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %169 = stablehlo.dot_general %168, %arg29, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %170 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<128x32x32xf32>
    %172 = stablehlo.add %167, %171 : tensor<128x32x32xf32>
    %173 = stablehlo.reshape %172 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %174 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %175 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %176 = stablehlo.compare GE, %174, %175, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %177 = stablehlo.broadcast_in_dim %176, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %178 = stablehlo.dot_general %166, %arg43, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %179 = stablehlo.dot_general %166, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %180 = stablehlo.dot_general %179, %arg21, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x32xf32>) -> tensor<128x32x32xf32>
    %181 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x32xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<128x32x32xf32>
    %183 = stablehlo.add %178, %182 : tensor<128x32x32xf32>
    %184 = stablehlo.reshape %183 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %185 = stablehlo.slice %184 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %186 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %188 = stablehlo.multiply %185, %187 : tensor<128x32x2x8xf32>
    %189 = stablehlo.slice %184 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %190 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %192 = stablehlo.multiply %189, %191 : tensor<128x32x2x8xf32>
    %193 = stablehlo.subtract %188, %192 : tensor<128x32x2x8xf32>
    %194 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %196 = stablehlo.multiply %185, %195 : tensor<128x32x2x8xf32>
    %197 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %199 = stablehlo.multiply %189, %198 : tensor<128x32x2x8xf32>
    %200 = stablehlo.add %196, %199 : tensor<128x32x2x8xf32>
    %201 = stablehlo.concatenate %193, %200, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %202 = stablehlo.dot_general %166, %arg46, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %203 = stablehlo.dot_general %166, %arg24, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %204 = stablehlo.dot_general %203, %arg25, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %205 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %206 = stablehlo.multiply %204, %205 : tensor<128x32x64xf32>
    %207 = stablehlo.add %202, %206 : tensor<128x32x64xf32>
    %208 = stablehlo.reshape %207 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %209 = stablehlo.slice %208 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %210 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %212 = stablehlo.multiply %209, %211 : tensor<128x32x4x8xf32>
    %213 = stablehlo.slice %208 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %214 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %216 = stablehlo.multiply %213, %215 : tensor<128x32x4x8xf32>
    %217 = stablehlo.subtract %212, %216 : tensor<128x32x4x8xf32>
    %218 = stablehlo.broadcast_in_dim %cst_6, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %220 = stablehlo.multiply %209, %219 : tensor<128x32x4x8xf32>
    %221 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %223 = stablehlo.multiply %213, %222 : tensor<128x32x4x8xf32>
    %224 = stablehlo.add %220, %223 : tensor<128x32x4x8xf32>
    %225 = stablehlo.concatenate %217, %224, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %226 = stablehlo.reshape %225 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %227 = stablehlo.dot_general %201, %226, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %228 = stablehlo.transpose %227, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %229 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %230 = stablehlo.divide %228, %229 : tensor<128x2x2x32x32xf32>
    %231 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %232 = stablehlo.select %177, %230, %231 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %233 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %234 = stablehlo.reduce(%232 init: %cst_9) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %235 = stablehlo.maximum %233, %234 : tensor<128x2x2x32xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %238 = stablehlo.subtract %232, %237 : tensor<128x2x2x32x32xf32>
    %239 = stablehlo.exponential %238 : tensor<128x2x2x32x32xf32>
    %240 = stablehlo.reduce(%239 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %243 = stablehlo.divide %239, %242 : tensor<128x2x2x32x32xf32>
    %244 = stablehlo.dot_general %173, %243, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %245 = stablehlo.transpose %244, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %246 = stablehlo.reshape %245 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %247 = stablehlo.dot_general %246, %arg45, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %248 = stablehlo.dot_general %246, %arg22, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %249 = stablehlo.dot_general %248, %arg23, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %250 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %251 = stablehlo.multiply %249, %250 : tensor<128x32x64xf32>
    %252 = stablehlo.add %247, %251 : tensor<128x32x64xf32>
    %253 = stablehlo.add %153, %252 : tensor<128x32x64xf32>
    %254 = stablehlo.multiply %253, %253 : tensor<128x32x64xf32>
    %255 = stablehlo.reduce(%254 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %257 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %258 = stablehlo.divide %256, %257 : tensor<128x32x1xf32>
    %259 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %260 = stablehlo.add %258, %259 : tensor<128x32x1xf32>
    %261 = stablehlo.rsqrt %260 : tensor<128x32x1xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %263 = stablehlo.broadcast_in_dim %arg44, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %265 = stablehlo.multiply %262, %264 : tensor<128x32x64xf32>
    %266 = stablehlo.multiply %253, %265 : tensor<128x32x64xf32>
    %267 = stablehlo.dot_general %266, %arg42, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %268 = stablehlo.dot_general %266, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %269 = stablehlo.dot_general %268, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %270 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %271 = stablehlo.multiply %269, %270 : tensor<128x32x176xf32>
    %272 = stablehlo.add %267, %271 : tensor<128x32x176xf32>
    %273 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %274 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %275 = stablehlo.negate %272 : tensor<128x32x176xf32>
    %276 = stablehlo.exponential %275 : tensor<128x32x176xf32>
    %277 = stablehlo.add %274, %276 : tensor<128x32x176xf32>
    %278 = stablehlo.divide %273, %277 : tensor<128x32x176xf32>
    %279 = stablehlo.multiply %272, %278 : tensor<128x32x176xf32>
    %280 = stablehlo.dot_general %266, %arg47, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %281 = stablehlo.dot_general %266, %arg26, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x8xf32>) -> tensor<128x32x8xf32>
    %282 = stablehlo.dot_general %281, %arg27, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x176xf32>) -> tensor<128x32x176xf32>
    %283 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %284 = stablehlo.multiply %282, %283 : tensor<128x32x176xf32>
    %285 = stablehlo.add %280, %284 : tensor<128x32x176xf32>
    %286 = stablehlo.multiply %279, %285 : tensor<128x32x176xf32>
    %287 = stablehlo.dot_general %286, %arg41, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %288 = stablehlo.dot_general %286, %arg16, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x8xf32>) -> tensor<128x32x8xf32>
    %289 = stablehlo.dot_general %288, %arg17, contracting_dims = [2] x [0] : (tensor<128x32x8xf32>, tensor<8x64xf32>) -> tensor<128x32x64xf32>
    %290 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<128x32x64xf32>
    %291 = stablehlo.multiply %289, %290 : tensor<128x32x64xf32>
    %292 = stablehlo.add %287, %291 : tensor<128x32x64xf32>
    %293 = stablehlo.add %253, %292 : tensor<128x32x64xf32>
    %294 = stablehlo.multiply %293, %293 : tensor<128x32x64xf32>
    %295 = stablehlo.reduce(%294 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %297 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %298 = stablehlo.divide %296, %297 : tensor<128x32x1xf32>
    %299 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %300 = stablehlo.add %298, %299 : tensor<128x32x1xf32>
    %301 = stablehlo.rsqrt %300 : tensor<128x32x1xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %303 = stablehlo.broadcast_in_dim %arg49, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %305 = stablehlo.multiply %302, %304 : tensor<128x32x64xf32>
    %306 = stablehlo.multiply %293, %305 : tensor<128x32x64xf32>
    %307 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %308 = stablehlo.compare NE, %6, %307, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %309 = stablehlo.convert %308 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %312 = stablehlo.multiply %306, %311 : tensor<128x32x64xf32>
    %313 = stablehlo.reduce(%312 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %314 = stablehlo.reduce(%309 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %316 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %317 = stablehlo.maximum %315, %316 : tensor<128x1xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %319 = stablehlo.divide %313, %318 : tensor<128x64xf32>
    %320 = stablehlo.dot_general %319, %arg1, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %321 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<1x2xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %323 = stablehlo.add %320, %322 : tensor<128x2xf32>
    return %323 : tensor<128x2xf32>
  }
}
